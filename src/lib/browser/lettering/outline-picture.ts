import type { Picture } from '#lib/core/formats/sheet.ts';
import { openFaces } from './faces.ts';
import { fetchFontFiles } from './font-files.ts';
import { outlineText } from './outline-text.ts';

/** The picture with outlines in the place of letters. Rejects when a font cannot be fetched. */
export async function outlinePicture(picture: Picture): Promise<Picture> {
	return { ...picture, element: outlineText(picture.element, openFaces(await fetchFontFiles())) };
}
