import type { Picture } from '../sheet.ts';

const inch = 96;

/** How many pixels a picture has at so many to an inch, and how many these are to one of the drawing. */
export function pixelsOf({ width, height }: Pick<Picture, 'width' | 'height'>, dpi: number) {
	const scale = dpi / inch;
	return { scale, width: Math.round(width * scale), height: Math.round(height * scale) };
}
