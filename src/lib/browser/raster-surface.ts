import type { PixelSize } from '#lib/core/formats/raster-size.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { paint, type Surface } from './paint.ts';

/**
 * A canvas of this size, without a page where the browser has that. Throws when it was not made: a canvas that is too
 * large looks as any other, and swallows what is drawn on it.
 */
export function createSurface({ width, height }: PixelSize): Surface {
	const canvas =
		typeof OffscreenCanvas === 'undefined' ? elementOf(width, height) : new OffscreenCanvas(width, height);
	// Read from the processor's memory, so that the same is drawn with and without a graphics card.
	const context = canvas.getContext('2d', { willReadFrequently: true }) as Surface | null;
	if (!context || !holds(context, width - 1, height - 1))
		throw new Error(`no canvas of ${width} × ${height} pixels`);
	return context;
}

function elementOf(width: number, height: number): HTMLCanvasElement {
	return Object.assign(document.createElement('canvas'), { width, height });
}

function holds(context: Surface, x: number, y: number): boolean {
	try {
		context.fillRect(x, y, 1, 1);
		const drawn = context.getImageData(x, y, 1, 1).data[3] === 255;
		context.clearRect(x, y, 1, 1);
		return drawn;
	} catch {
		return false;
	}
}

/** Paints that part of a picture, made as many pixels large as `size`, which lies so far from its left and top. */
export function paintPart(context: Surface, picture: Picture, size: PixelSize, left = 0, top = 0): void {
	context.save();
	// Whole pixels to the last, so that no border is half transparent.
	const [across, down] = [size.width / picture.width, size.height / picture.height];
	context.setTransform(across, 0, 0, down, -left, -top);
	paint(context, picture.element);
	context.restore();
}

/** What is on the canvas as a file. Rejects when the browser makes none. */
export async function encode({ canvas }: Surface, type: string, quality?: number): Promise<Blob> {
	if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`no ${type}`))), type, quality)
	);
}
