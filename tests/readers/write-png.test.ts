import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '#lib/browser/deflate.ts';
import type { Chunk } from '#lib/core/formats/png/chunks.ts';
import { placeTile, strideOf, writePng, type PngShape } from '#lib/core/formats/png/write-png.ts';
import { textChunk } from '#lib/core/formats/metadata/png-metadata.ts';
import { decodePng } from './png-file.ts';

/** RGBA of every pixel of a picture. */
type Pixels = (x: number, y: number) => readonly [number, number, number, number];

interface Cut {
	/** Rows of a strip and columns of a tile, but for the last. */
	readonly rows: number;
	readonly columns: number;
}

/** The strips of a picture, put together from tiles, always in the same place of memory. */
async function* strips(shape: PngShape, pixels: Pixels, { rows, columns }: Cut) {
	const place = new Uint8Array(strideOf(shape) * rows);
	for (let top = 0; top < shape.height; top += rows) {
		const count = Math.min(rows, shape.height - top);
		const strip = place.subarray(0, strideOf(shape) * count);
		for (let left = 0; left < shape.width; left += columns) {
			const width = Math.min(columns, shape.width - left);
			const tile = Array.from({ length: width * count }, (_, index) =>
				pixels(left + (index % width), top + Math.floor(index / width))
			);
			placeTile(strip, Uint8ClampedArray.from(tile.flat()), shape, left);
		}
		yield strip;
	}
}

async function fileOf(
	shape: PngShape,
	pixels: Pixels,
	cut: Cut,
	more: readonly Chunk[] = []
): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	for await (const piece of writePng(shape, more, strips(shape, pixels, cut), deflate)) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** Ties and names are flat with soft edges; noise is the worst there is. */
const flat: Pixels = (x, y) =>
	(x * 7 + y * 3) % 50 < 4 ? [161, 150, x % 256, 255 - (y % 9)] : [250, 246, 238, 255];
const noise: Pixels = (x, y) => {
	const first = Math.imul(x * 73_856_093 + y * 19_349_663 + 1, 0x9e3779b1);
	const mixed = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ (first >>> 9);
	return [mixed & 255, (mixed >> 8) & 255, (mixed >> 16) & 255, mixed >>> 24];
};

test.each([
	[1, 1, false, flat],
	[1, 1, true, noise],
	[3, 7, false, noise],
	[257, 33, true, flat],
	[1, 5000, true, noise],
	[5001, 1, false, flat],
	[1201, 901, false, noise]
] as const)('pngcheck finds no fault in %d × %d, alpha: %s', async (width, height, alpha, pixels) => {
	const file = await fileOf({ width, height, alpha }, pixels, { rows: 64, columns: 100 }, [
		textChunk('Title', 'Ё')
	]);
	const { stdout, status } = spawnSync('pngcheck', ['-v'], { input: file });
	expect(stdout.toString('utf8')).toContain('No errors detected');
	expect(stdout.toString('utf8')).toContain(`${width} x ${height} image, ${alpha ? '32' : '24'}-bit RGB`);
	expect(status).toBe(0);
	const { types } = decodePng(file);
	expect(types.slice(0, 3)).toEqual(['IHDR', 'iTXt', 'IDAT']);
	// Noise of 3 MB cannot be packed into one chunk of a megabyte.
	expect(types.filter((type) => type === 'IDAT').length > 2).toBe(width > 1000 && height > 1);
});

test('whatever the size and however it is cut, every pixel is read back as it was', async () => {
	const size = fc.integer({ min: 1, max: 23 });
	await fc.assert(
		fc.asyncProperty(
			size,
			size,
			fc.boolean(),
			size,
			size,
			fc.boolean(),
			async (width, height, alpha, rows, columns, soft) => {
				const pixels = soft ? flat : noise;
				const { samples, ...read } = decodePng(
					await fileOf({ width, height, alpha }, pixels, { rows, columns })
				);
				expect(read).toMatchObject({ width, height, channels: alpha ? 4 : 3 });
				const expected = Array.from({ length: width * height }, (_, index) =>
					pixels(index % width, Math.floor(index / width)).slice(0, alpha ? 4 : 3)
				);
				expect([...samples]).toEqual(expected.flat());
			}
		),
		{ numRuns: 150 }
	);
});

test('a row gets the filter that leaves the smallest numbers', async () => {
	const rows: readonly ((x: number) => number)[] = [
		// Nothing above but zeros: 1 is small as it is, 100 beside 100 is nothing.
		...[() => 1, () => 100],
		// The same again is nothing under what is above; noise whose other half is above, too.
		...[() => 100, (x: number) => (x * 97) % 256, (x: number) => ((x * 97) % 256) + 1, () => 0]
	];
	const pixels: Pixels = (x, y) => [rows[y]!(x) % 256, 0, 0, 255];
	const { filters } = decodePng(
		await fileOf({ width: 40, height: 6, alpha: false }, pixels, { rows: 4, columns: 9 })
	);
	expect(filters).toEqual([1, 1, 2, 0, 2, 0]);
});

test('too few rows, or a fault while they are made, is a fault of the file', async () => {
	const shape = { width: 4, height: 4, alpha: false };
	const few = writePng(shape, [], strips({ ...shape, height: 3 }, flat, { rows: 2, columns: 2 }), deflate);
	const all = async (file: AsyncIterable<unknown>) => {
		for await (const piece of file) expect(piece).toBeDefined();
	};
	await expect(all(few)).rejects.toThrow('3 rows of a picture of 4');
	async function* broken() {
		yield* strips(shape, flat, { rows: 4, columns: 4 });
		throw new Error('no more canvas');
	}
	await expect(all(writePng(shape, [], broken(), deflate))).rejects.toThrow('no more canvas');
});
