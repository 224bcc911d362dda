import { writeChunks } from './chunks.ts';
import type { IndexedPixels } from './index-colours.ts';

interface Size {
	readonly width: number;
	readonly height: number;
}

/** The rows of a picture as they are packed: before each the number of its filter, which is none. */
export function layOutRows(indices: Uint8Array, { width, height }: Size): Uint8Array<ArrayBuffer> {
	const rows = new Uint8Array((width + 1) * height);
	for (let row = 0; row < height; row++)
		rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	return rows;
}

/** A PNG of colours by number (PNG specification, third edition, sections 11.2.1 and 11.2.2); `packed` are its rows as zlib packs them. */
export function writeIndexedPng(
	{ width, height }: Size,
	{ colours }: Pick<IndexedPixels, 'colours'>,
	packed: Uint8Array
): Uint8Array<ArrayBuffer> {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	// Eight bits to a pixel, which are the number of a colour.
	header.set([8, 3], 8);
	return writeChunks([
		{ type: 'IHDR', data: header },
		{ type: 'PLTE', data: colours },
		{ type: 'IDAT', data: packed },
		{ type: 'IEND', data: new Uint8Array() }
	]);
}
