import { nameSvg } from '#lib/core/formats/name-svg.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { withMetadata } from '#lib/core/formats/state/svg-state.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import { embedFonts } from './fonts.ts';
import type { FileOrder } from './format.ts';
import { textOf } from './picture.ts';

/**
 * The picture as an SVG file that says of itself what it is, with its fonts or with outlines in their place. Rejects
 * when a font cannot be fetched.
 */
export async function makeSvgFile({ picture, outlined, about, state }: FileOrder): Promise<Blob> {
	const css = outlined ? '' : await embedFonts(textOf(picture.element));
	const drawn = outlined ? await outline(picture) : picture;
	const element = withMetadata(nameSvg(drawn.element, about), about, state);
	return new Blob([writeSvg({ ...drawn, element }, css)], { type: 'image/svg+xml' });
}

/** Loaded when it is asked for: what reads fonts is large. */
async function outline(picture: Picture): Promise<Picture> {
	const { outlinePicture } = await import('./lettering/outline-picture.ts');
	return outlinePicture(picture);
}
