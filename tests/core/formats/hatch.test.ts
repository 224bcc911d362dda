import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatch, ticks } from '#lib/core/formats/hatch.ts';
import { shapes } from '#lib/core/scene/shapes.ts';

const square = [-4, -4, 4, -4, 4, 4, -4, 4];
const star = shapes.event!.map((value) => 10 * value);

/** A line as its ends, rounded, the left one first. */
function endsOf(lines: ReturnType<typeof hatch>) {
	const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0;
	return lines.map(({ from, to }) =>
		[from, to].map(({ x, y }) => [rounded(x), rounded(y)].join(' ')).join(' – ')
	);
}

// A chord at 3 from the middle of a circle of 5 is 8 long; an arm of the star is 5 / 7.2 of 2.8 wide to each side halfway out.
test.each([
	['level in a circle', 5, 0, 3, ['-4 -3 – 4 -3', '-5 0 – 5 0', '-4 3 – 4 3']],
	['upright in a circle', 5, 90, 4, ['-4 3 – -4 -3', '0 5 – 0 -5', '4 3 – 4 -3']],
	['level in a square', square, 0, 3, ['-4 -3 – 4 -3', '-4 0 – 4 0', '-4 3 – 4 3']],
	['rising in a square', square, 45, 9, ['-4 4 – 4 -4']],
	['only through the middle', 5, 0, 6, ['-5 0 – 5 0']],
	['through two arms of a star', star, 90, 5, ['-5 1.944 – -5 -1.944', '0 10 – 0 -10', '5 1.944 – 5 -1.944']]
])('%s', (_, shape, degrees, spacing, expected) => {
	expect(endsOf(hatch(shape, degrees, spacing))).toEqual(expected);
});

const somePolygon = fc.constantFrom(...Object.values(shapes).filter((shape) => shape !== undefined));
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** How far a point is from the nearest side of a polygon. */
function distanceToSides(corners: readonly number[], x: number, y: number): number {
	const count = corners.length / 2;
	const sides = Array.from({ length: count }, (_, at) => {
		const next = (at + 1) % count;
		const [x1, y1] = [corners[2 * at]!, corners[2 * at + 1]!];
		const [dx, dy] = [corners[2 * next]! - x1, corners[2 * next + 1]! - y1];
		const share = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
		return Math.hypot(x1 + share * dx - x, y1 + share * dy - y);
	});
	return Math.min(...sides);
}

test('all lines end on the outline, run in their direction, and lie whole distances from the middle', () => {
	fc.assert(
		fc.property(
			fc.option(somePolygon),
			number(3, 30),
			number(0, 180),
			number(0.1, 0.6),
			(polygon, size, degrees, share) => {
				const shape = polygon ? polygon.map((value) => value * size) : size;
				const spacing = share * size;
				const lines = hatch(shape, degrees, spacing);
				expect(lines.length).toBeGreaterThan(0);
				const angle = (degrees * Math.PI) / 180;
				for (const { from, to } of lines) {
					for (const { x, y } of [from, to]) {
						const off =
							typeof shape === 'number' ? Math.abs(Math.hypot(x, y) - shape) : distanceToSides(shape, x, y);
						expect(off).toBeLessThan(1e-6);
					}
					const length = Math.hypot(to.x - from.x, to.y - from.y);
					expect((to.x - from.x) * Math.cos(angle) - (to.y - from.y) * Math.sin(angle)).toBeCloseTo(length);
					const away = (from.x * Math.sin(angle) + from.y * Math.cos(angle)) / spacing;
					expect(Math.abs(away - Math.round(away))).toBeLessThan(1e-6);
				}
			}
		)
	);
});

test('bars stand across a line at even distances from its middle', () => {
	const line = { from: { x: 0, y: 0 }, to: { x: 20, y: 0 } };
	expect(endsOf(ticks(line, 8, 4))).toEqual(['6 2 – 6 -2', '14 2 – 14 -2']);
	expect(endsOf(ticks(line, 20, 4))).toEqual(['10 2 – 10 -2']);
	expect(ticks(line, 21, 4)).toEqual([]);
	const slanted = { from: { x: 0, y: 0 }, to: { x: 6, y: 8 } };
	expect(endsOf(ticks(slanted, 10, 10))).toEqual(['-1 7 – 7 1']);
});
