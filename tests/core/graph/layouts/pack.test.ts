import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRectangles, type Packed } from '#lib/core/graph/layouts/pack.ts';

const side = fc.integer({ min: 1, max: 60 });
const sizes = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 40 });

const open = (list: readonly (readonly [number, number])[]): Packed[] =>
	list.map(([width, height]) => ({ width, height, left: NaN, top: NaN }));

test('no two rectangles overlap, and none sticks out at the left or the top', () => {
	fc.assert(
		fc.property(sizes, fc.constantFrom(0.5, 1, 2), (list, aspect) => {
			const packed = open(list);
			packRectangles(packed, aspect);
			for (const [i, a] of packed.entries()) {
				expect(a.left).toBeGreaterThanOrEqual(0);
				expect(a.top).toBeGreaterThanOrEqual(0);
				for (const b of packed.slice(i + 1)) {
					const x = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
					const y = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
					expect(Math.min(x, y)).toBeLessThan(1e-5);
				}
			}
		})
	);
});

test('sixteen squares make a square', () => {
	const packed = open(Array.from({ length: 16 }, () => [10, 10] as const));
	packRectangles(packed, 1);
	expect(Math.max(...packed.map(({ left }) => left))).toBe(30);
	expect(Math.max(...packed.map(({ top }) => top))).toBe(30);
});

test('small ones fill the room beside a large one', () => {
	const packed = open([[60, 60], ...Array.from({ length: 12 }, () => [10, 10] as const)]);
	packRectangles(packed, 1.4);
	expect(packed[0]).toMatchObject({ left: 0, top: 0 });
	expect(Math.max(...packed.map(({ top, height }) => top + height))).toBe(60);
});
