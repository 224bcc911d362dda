import { comfortable, type PixelSize } from '#lib/core/formats/raster-size.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { placeTile, strideOf, type PngShape } from '#lib/core/formats/png/write-png.ts';
import { createSurface, paintPart } from './raster-surface.ts';

/** Bytes of a strip at most, and pixels of a tile to a side. */
const most = { strip: 1 << 25, side: 4096 } as const;

/**
 * The rows of a picture of any size, strip by strip from the top, each painted in tiles on one small canvas. The strips
 * share their memory: one has to be done with before the next is asked for.
 */
export async function* paintStrips(
	picture: Picture,
	shape: PngShape,
	onprogress: (share: number) => void
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const { width, height } = shape;
	const rows = Math.max(1, Math.min(height, most.side, Math.floor(most.strip / strideOf(shape))));
	const columns = Math.min(width, most.side);
	const context = createSurface({ width: columns, height: rows });
	const memory = new Uint8Array(strideOf(shape) * rows);
	for (let top = 0; top < height; top += rows) {
		const count = Math.min(rows, height - top);
		const strip = memory.subarray(0, strideOf(shape) * count);
		for (let left = 0; left < width; left += columns) {
			context.clearRect(0, 0, columns, rows);
			paintPart(context, picture, shape, left, top);
			const { data } = context.getImageData(0, 0, Math.min(columns, width - left), count);
			placeTile(strip, data, shape, left);
		}
		yield strip;
		onprogress((top + count) / height);
	}
}

/** Whether something shows through a picture: looked at small, where every pixel is a mean of what is in it. */
export function showsThrough(picture: Picture): boolean {
	const scale = Math.sqrt(comfortable / 1024 / (picture.width * picture.height));
	const size: PixelSize = {
		width: Math.ceil(picture.width * scale),
		height: Math.ceil(picture.height * scale)
	};
	const context = createSurface(size);
	paintPart(context, picture, size);
	const { data } = context.getImageData(0, 0, size.width, size.height);
	for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
	return false;
}
