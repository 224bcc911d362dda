import { expect, test } from 'vitest';
import { checkSize, largest, pixelSize } from '#lib/core/formats/raster-size.ts';

const usual = { side: 16_384, area: 268_435_456 };
const phone = { side: 4096, area: 16_777_216 };

test.each([
	// A4 at 300 dpi; on a phone as well.
	[2480, 3508, usual, 'png', 'one-canvas'],
	[2480, 3508, phone, 'png', 'one-canvas'],
	// A3 at 300 dpi.
	[3508, 4961, usual, 'png', 'one-canvas'],
	[3508, 4961, phone, 'png', 'tiles'],
	[3508, 4961, phone, 'jpeg', 'too-large'],
	// 8192 × 8192 is the most that is made on one canvas.
	[8192, 8192, usual, 'png', 'one-canvas'],
	[8193, 8192, usual, 'png', 'tiles'],
	[16_385, 10, usual, 'png', 'tiles'],
	[16_385, 10, usual, 'jpeg', 'too-large'],
	[16_384, 16_384, usual, 'jpeg', 'one-canvas'],
	[16_384, 10, usual, 'webp', 'too-large'],
	[16_383, 10, usual, 'webp', 'one-canvas'],
	[30_000, 20_000, usual, 'png', 'tiles'],
	[60_000, 16_666, usual, 'png', 'tiles'],
	[60_000, 16_667, usual, 'png', 'too-large'],
	[60_001, 1, usual, 'png', 'too-large']
] as const)('%d × %d, %o, %s: %s', (width, height, limits, format, making) => {
	expect(checkSize({ width, height }, limits, format)).toBe(making);
});

test('what the largest PNG has in rows can be counted in 31 bits', () => {
	expect(largest.png.side * 2 ** 14).toBeLessThan(2 ** 31);
});

test('pixels of a drawing: never none', () => {
	expect(pixelSize({ width: 793.7, height: 1122.52 }, 3.125)).toEqual({ width: 2480, height: 3508 });
	expect(pixelSize({ width: 0.1, height: 3 }, 1)).toEqual({ width: 1, height: 3 });
});
