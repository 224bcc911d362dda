import { writeChunk, writeChunks, type Chunk } from './chunks.ts';
import { createRowFilter } from './filter-rows.ts';

export interface PngShape {
	readonly width: number;
	readonly height: number;
	/** Whether pixels have a fourth byte, for how opaque they are. */
	readonly alpha: boolean;
}

/** Packs bytes as zlib does, piece by piece. */
export type Deflate = (pieces: AsyncIterable<Uint8Array<ArrayBuffer>>) => AsyncIterable<Uint8Array>;

/** Bytes of a row of samples, the number of its filter included. */
export function strideOf({ width, alpha }: PngShape): number {
	return 1 + width * channelsOf(alpha);
}

/** Puts a tile of RGBA pixels into a strip of rows of the picture, so many pixels from its left. */
export function placeTile(strip: Uint8Array, tile: Uint8ClampedArray, shape: PngShape, left: number): void {
	const [channels, stride] = [channelsOf(shape.alpha), strideOf(shape)];
	const rows = strip.length / stride;
	const width = tile.length / 4 / rows;
	for (let row = 0, from = 0; row < rows; row++) {
		let to = row * stride + 1 + left * channels;
		for (let pixel = 0; pixel < width; pixel++, from += 4) {
			strip[to++] = tile[from]!;
			strip[to++] = tile[from + 1]!;
			strip[to++] = tile[from + 2]!;
			if (shape.alpha) strip[to++] = tile[from + 3]!;
		}
	}
}

/**
 * A PNG, piece by piece, so that neither the picture nor the file is ever whole in memory. Strips are rows of the
 * picture from the top, with room for the number of the filter; a strip is changed, and free again when the next is
 * asked for. Throws when they are not as many rows as were announced.
 */
export async function* writePng(
	shape: PngShape,
	more: readonly Chunk[],
	strips: AsyncIterable<Uint8Array<ArrayBuffer>>,
	deflate: Deflate
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	yield writeChunks([headerChunk(shape), ...more]);
	for await (const data of gather(deflate(filtered(shape, strips)))) yield writeChunk({ type: 'IDAT', data });
	yield writeChunk({ type: 'IEND', data: new Uint8Array() });
}

function channelsOf(alpha: boolean): 3 | 4 {
	return alpha ? 4 : 3;
}

/** Eight bits to a sample, not interlaced (PNG specification, third edition, section 11.2.1). */
function headerChunk({ width, height, alpha }: PngShape): Chunk {
	const data = new Uint8Array(13);
	const view = new DataView(data.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	data.set([8, alpha ? 6 : 2], 8);
	return { type: 'IHDR', data };
}

/** Bytes that the packer is given at a time. */
const portion = 1 << 18;

async function* filtered(
	shape: PngShape,
	strips: AsyncIterable<Uint8Array<ArrayBuffer>>
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const stride = strideOf(shape);
	const filter = createRowFilter({ stride, channels: channelsOf(shape.alpha) });
	let rows = 0;
	for await (const strip of strips) {
		filter(strip);
		rows += strip.length / stride;
		// A copy: packers may still read from what they were given when they ask for more.
		for (let at = 0; at < strip.length; at += portion) yield strip.slice(at, at + portion);
	}
	if (rows !== shape.height) throw new Error(`${rows} rows of a picture of ${shape.height}`);
}

/** Bytes of a chunk of the picture, at least, but for the last. */
const chunkSize = 1 << 20;

/** Joins small pieces. */
async function* gather(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let [held, size]: [Uint8Array[], number] = [[], 0];
	for await (const piece of pieces) {
		held.push(piece);
		size += piece.length;
		if (size < chunkSize) continue;
		yield join(held, size);
		[held, size] = [[], 0];
	}
	if (size > 0) yield join(held, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
