import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeLayout } from '#lib/core/graph/layouts/home.ts';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import { drawn, inputOf, overlaps, same, toInput } from './drawn.ts';

const all = [homeLayout, ...layouts];

describe.each(all.map((layout) => [layout.id, layout] as const))('%s', (_, { place }) => {
	test('places every box, twice the same, no two on each other, and leaves its input alone', () => {
		fc.assert(
			fc.property(drawn, (from) => {
				const input = toInput(from);
				const positions = place(input);
				expect(positions).toHaveLength(2 * from.boxes.length);
				expect([...positions].filter((value) => !Number.isFinite(value))).toEqual([]);
				expect(overlaps(from.boxes, positions)).toEqual([]);
				expect(place(toInput(from))).toEqual(positions);
				expect(input).toEqual(toInput(from));
			}),
			{ numRuns: 60 }
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

	test('tells how far it is, never backwards, never beyond the end', () => {
		const boxes = Array.from({ length: 40 }, () => same);
		const ties = boxes.map((_, index) => [index, (7 * index + 3) % 40] as const);
		const told: number[] = [];
		place(inputOf(boxes, ties), (share) => told.push(share));
		expect(told.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
	});
});

test('at home boxes that stood somewhere keep their order, and newcomers find a place between', () => {
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
	const positions = homeLayout.place({ ...inputOf(boxes, ties), anchors });
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
test('every layout has an id of its own', () => {
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
