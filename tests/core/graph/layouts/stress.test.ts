import { expect, test } from 'vitest';
import { computeStress } from '#lib/core/graph/layouts/stress.ts';
import { forceLayout } from '#lib/core/graph/layouts/force.ts';
import { homeLayout } from '#lib/core/graph/layouts/home.ts';
import { termsOfAll, termsOfPivots, choosePivots } from '#lib/core/graph/layouts/stress-terms.ts';
import { buildNeighbours } from '#lib/core/graph/layouts/neighbours.ts';
import { makeGraph } from '../../../bench/layout-graphs.ts';
import { inputOf, same } from './drawn.ts';

const path = inputOf(
	[same, same, same],
	[
		[0, 1],
		[1, 2]
	]
);

test('a path drawn straight and even has no stress, at any scale', () => {
	expect(computeStress(path, Float64Array.of(0, 0, 1, 0, 2, 0))).toBeCloseTo(0, 12);
	expect(computeStress(path, Float64Array.of(5, 5, 5, 105, 5, 205))).toBeCloseTo(0, 12);
});

test('a path of three folded together', () => {
	// Distances 1, 1, 0 for steps 1, 1, 2: ratios 1, 1, 0; s = 2 / 2 = 1; stress = (0 + 0 + 1) / 3.
	expect(computeStress(path, Float64Array.of(0, 0, 1, 0, 0, 0))).toBeCloseTo(1 / 3, 12);
	// A right angle: ratios 1, 1, √2 / 2; s = 2.7071 / 2.5 = 1.0828; stress = 1 - 2.7071² / 2.5 / 3 = 0.0229.
	expect(computeStress(path, Float64Array.of(0, 0, 1, 0, 1, 1))).toBeCloseTo(0.0229, 4);
});

test('all in one point is as bad as can be; pairs that are not tied at all do not count', () => {
	expect(computeStress(path, new Float64Array(6))).toBe(1);
	expect(computeStress(inputOf([same, same]), Float64Array.of(0, 0, 9, 9))).toBe(0);
	expect(computeStress(inputOf([]), new Float64Array())).toBe(0);
});

test('by nearness is nearer to the steps of the graph than the delivered way', () => {
	const graph = makeGraph(120, 420);
	expect(computeStress(graph, forceLayout.place(graph))).toBeLessThan(
		0.95 * computeStress(graph, homeLayout.place(graph))
	);
});

test('with everybody a pivot, ties and pivots are all pairs, each with its weight', () => {
	const neighbours = buildNeighbours(makeGraph(30, 60));
	const { pivots, stepsFrom } = choosePivots(neighbours, 0, 30);
	expect(pivots.toSorted((a, b) => a - b)).toEqual([...Array(30).keys()]);
	const tell = (terms: ReturnType<typeof termsOfAll>) =>
		[...terms.a.keys()]
			.map((at) => {
				const [a, b] = [terms.a[at]!, terms.b[at]!];
				return `${Math.min(a, b)} ${Math.max(a, b)} ${terms.steps[at]} ${terms.weightA[at]} ${terms.weightB[at]}`;
			})
			.sort();
	// Every pivot stands for itself alone: the same weights as when every pair counts.
	expect(tell(termsOfPivots(neighbours, pivots, stepsFrom))).toEqual(tell(termsOfAll(neighbours)));
});

test('a pivot draws for all that it stands for', () => {
	// A path of five, pivots at its ends: 0 stands for 0, 1 and 2, and 4 for 3 and 4.
	const neighbours = buildNeighbours(
		inputOf(Array(5).fill(same), [
			[0, 1],
			[1, 2],
			[2, 3],
			[3, 4]
		])
	);
	const { pivots, stepsFrom } = choosePivots(neighbours, 0, 2);
	expect(pivots).toEqual([0, 4]);
	const terms = termsOfPivots(neighbours, pivots, stepsFrom);
	const rows = [...terms.a.keys()].map((at) => [
		terms.a[at],
		terms.b[at],
		terms.steps[at],
		terms.weightA[at],
		terms.weightB[at]
	]);
	expect(rows).toEqual([
		[0, 1, 1, 1, 1],
		[1, 2, 1, 1, 1],
		[2, 3, 1, 1, 1],
		[3, 4, 1, 1, 1],
		// To 0: 2 is two steps away, within one step of 0 are 0 and 1; 3 likewise; 4 is a pivot too, and draws back.
		[2, 0, 2, 2 / 4, 0],
		[3, 0, 3, 2 / 9, 0],
		[4, 0, 4, 3 / 16, 2 / 16],
		// To 4: within one step of it are 4 and 3.
		[1, 4, 3, 2 / 9, 0],
		[2, 4, 2, 2 / 4, 0]
	]);
});
