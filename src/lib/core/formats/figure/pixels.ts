import { pixelSize } from '../raster-size.ts';
import type { Picture } from '../sheet.ts';

const inch = 96;

/** How many pixels a picture has at so many to an inch, and how many these are to one of the drawing. */
export function pixelsOf(picture: Pick<Picture, 'width' | 'height'>, dpi: number) {
	const scale = dpi / inch;
	return { scale, ...pixelSize(picture, scale) };
}
