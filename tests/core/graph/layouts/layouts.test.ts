import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import type { LayoutInput, Positions } from '#lib/core/graph/layouts/layout.ts';

interface Box {
	readonly width: number;
	readonly above: number;
	readonly below: number;
}

function inputOf(boxes: readonly Box[], ties: readonly (readonly [number, number])[] = []): LayoutInput {
	return {
		widths: Float64Array.from(boxes, ({ width }) => width),
		above: Float64Array.from(boxes, ({ above }) => above),
		below: Float64Array.from(boxes, ({ below }) => below),
		sources: Int32Array.from(ties, ([source]) => source),
		targets: Int32Array.from(ties, ([, target]) => target),
		weights: Float64Array.from(ties, (_, index) => 1 + (index % 5)),
		aspect: 1.2
	};
}

/** Pairs of boxes that have a point in common, found by looking at every pair. */
function overlaps(boxes: readonly Box[], positions: Positions): string[] {
	const sides = boxes.map(({ width, above, below }, index) => {
		const [x, y] = [positions[2 * index]!, positions[2 * index + 1]!];
		return { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below };
	});
	return sides.flatMap((a, i) =>
		sides
			.map((b, j) => ({ b, j }))
			.filter(
				({ b, j }) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
			)
			.map(({ j }) => `${i} on ${j}`)
	);
}

const box: fc.Arbitrary<Box> = fc.record({
	width: fc.integer({ min: 15, max: 120 }),
	above: fc.integer({ min: 7, max: 17 }),
	below: fc.integer({ min: 20, max: 45 })
});

const drawn = fc.array(box, { minLength: 2, maxLength: 45 }).chain((boxes) => {
	const end = fc.nat(boxes.length - 1);
	const ties = fc.array(
		fc.tuple(end, end).filter(([a, b]) => a !== b),
		{ maxLength: 90 }
	);
	return ties.map((list) => ({ boxes, ties: list }));
});

const same: Box = { width: 60, above: 10, below: 30 };

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_, { place }) => {
	test('places every box, twice the same, no two on each other, and leaves its input alone', () => {
		fc.assert(
			fc.property(drawn, ({ boxes, ties }) => {
				const input = inputOf(boxes, ties);
				const positions = place(input);
				expect(positions).toHaveLength(2 * boxes.length);
				expect([...positions].filter((value) => !Number.isFinite(value))).toEqual([]);
				expect(overlaps(boxes, positions)).toEqual([]);
				expect(place(inputOf(boxes, ties))).toEqual(positions);
				expect(input).toEqual(inputOf(boxes, ties));
			}),
			{ numRuns: 25 }
		);
	});

	test('nothing, one box, and two', () => {
		expect([...place(inputOf([]))]).toEqual([]);
		const [x, y, ...rest] = place(inputOf([same]));
		expect(rest).toEqual([]);
		expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
		expect(overlaps([same, same], place(inputOf([same, same], [[0, 1]])))).toEqual([]);
	});

	test('150 boxes, one of them tied to all the others', () => {
		const boxes = Array.from({ length: 150 }, (_, index) => ({ ...same, width: 40 + (index % 7) * 10 }));
		const ties = boxes.slice(1).map((_, index) => [0, index + 1] as const);
		expect(overlaps(boxes, place(inputOf(boxes, ties)))).toEqual([]);
	});

	test('boxes that all stood at the same place come apart', () => {
		const boxes = Array.from({ length: 12 }, () => same);
		const positions = place({ ...inputOf(boxes), anchors: new Float64Array(24) });
		expect(overlaps(boxes, positions)).toEqual([]);
	});

	test('boxes that stood somewhere keep their order, and newcomers find a place between', () => {
		// Three by three, far apart, and three newcomers without a place.
		const anchors = Float64Array.from([
			...Array.from({ length: 9 }, (_, index) => [(index % 3) * 400, Math.floor(index / 3) * 400]).flat(),
			...[NaN, NaN, NaN, NaN, NaN, NaN]
		]);
		const boxes = Array.from({ length: 12 }, () => same);
		const ties = [
			[0, 9],
			[4, 10],
			[8, 11]
		] as const;
		const positions = place({ ...inputOf(boxes, ties), anchors });
		expect(overlaps(boxes, positions)).toEqual([]);
		for (const [i, j] of [
			[0, 1],
			[1, 2],
			[3, 4],
			[4, 5],
			[6, 7],
			[7, 8]
		] as const) {
			expect(positions[2 * i]!).toBeLessThan(positions[2 * j]!);
		}
		for (let index = 0; index < 6; index++)
			expect(positions[2 * index + 1]!).toBeLessThan(positions[2 * (index + 3) + 1]!);
	});
});

test('every layout has an id of its own', () => {
	expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
	expect(layouts.length).toBeGreaterThan(0);
});
