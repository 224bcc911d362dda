import { checkSize, type Making, type PixelSize, type RasterFormat } from '#lib/core/formats/raster-size.ts';
import { createSurface } from './raster-surface.ts';

/** Sides that browsers are known to stop at. */
const sides = [65_535, 32_767, 16_384, 8192, 4096] as const;
/** Areas, as sides of squares: the largest takes half a gigabyte. */
const squares = [2048, 4096, 8192, 11_180] as const;

/** What this browser has been seen to make, and how many of the squares it has been asked for. */
let side: number | undefined;
let area = 0;
let asked = 0;

/**
 * How this browser can make a file of this size. It is found by making a canvas and reading back what was drawn on it,
 * each size once and none larger than is asked for: a canvas costs memory and some time even when it is empty.
 */
export function makingOf(size: PixelSize, format: RasterFormat): Making {
	side ??= sides.find((each) => can(each, 1) && can(1, each)) ?? 2048;
	// What is too large for any canvas is made otherwise, or not at all.
	if (checkSize(size, { side, area: Infinity }, format) !== 'one-canvas')
		return checkSize(size, { side, area }, format);
	while (area < size.width * size.height && asked < squares.length) {
		const square = squares[asked++]!;
		if (can(square, square)) area = square ** 2;
		else asked = squares.length;
	}
	return checkSize(size, { side, area }, format);
}

function can(width: number, height: number): boolean {
	try {
		const { canvas } = createSurface({ width, height });
		// Gives the memory back at once; Safari has little for all canvases together.
		canvas.width = canvas.height = 0;
		return true;
	} catch {
		return false;
	}
}
