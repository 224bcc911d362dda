import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleLayout } from '#lib/core/graph/layouts/circle.ts';
import { orderOnCircle } from '#lib/core/graph/layouts/circle-order.ts';
import { columnsLayout } from '#lib/core/graph/layouts/columns.ts';
import { forceLayout } from '#lib/core/graph/layouts/force.ts';
import { layeredLayout } from '#lib/core/graph/layouts/layered.ts';
import type { LayoutInput } from '#lib/core/graph/layouts/layout.ts';
import { buildNeighbours } from '#lib/core/graph/layouts/neighbours.ts';
import { radialLayout } from '#lib/core/graph/layouts/radial.ts';
import { twoModeLayout } from '#lib/core/graph/layouts/two-mode.ts';
import { yearLayout } from '#lib/core/graph/layouts/year.ts';
import { drawn, inputOf, same, toInput, type Ties } from './drawn.ts';

/** The steps from the centre by asking all ties again and again; who cannot be reached is one farther than all others. */
function naiveSteps({ widths, sources, targets, centre }: LayoutInput): number[] {
	const steps = Array.from(widths, (_, member) => (member === centre ? 0 : Infinity));
	for (let round = 0; round < steps.length; round++)
		sources.forEach((a, tie) => {
			const b = targets[tie]!;
			steps[a] = Math.min(steps[a]!, steps[b]! + 1);
			steps[b] = Math.min(steps[b]!, steps[a]! + 1);
		});
	const farthest = Math.max(...steps.filter(Number.isFinite));
	return steps.map((each) => (Number.isFinite(each) ? each : farthest + 1));
}

/** Whether everything in an earlier group lies before everything in a later one. */
function inOrder(groups: readonly number[], values: readonly number[]): boolean {
	return groups.every((a, i) => groups.every((b, j) => a >= b || values[i]! < values[j]!));
}

const range = (input: LayoutInput) => [...input.widths.keys()];

test('radial: the more steps from the centre, the farther from the middle', () => {
	fc.assert(
		fc.property(drawn, (from) => {
			const input = toInput(from);
			const places = radialLayout.place(input);
			const away = range(input).map((at) => Math.hypot(places[2 * at]!, places[2 * at + 1]!));
			expect(inOrder(naiveSteps(input), away)).toBe(true);
		}),
		{ numRuns: 60 }
	);
});

test('layered: the more steps from the centre, the farther down', () => {
	fc.assert(
		fc.property(drawn, (from) => {
			const input = toInput(from);
			const places = layeredLayout.place(input);
			const down = range(input).map((at) => places[2 * at + 1]!);
			expect(inOrder(naiveSteps(input), down)).toBe(true);
		}),
		{ numRuns: 60 }
	);
});

test('without a wish, the one with the most ties is the centre', () => {
	const star = inputOf(
		Array.from({ length: 5 }, () => same),
		[
			[3, 0],
			[3, 1],
			[3, 2],
			[3, 4],
			[0, 1]
		]
	);
	const places = radialLayout.place(star);
	expect([places[6], places[7]]).toEqual([0, 0]);
	const top = Math.min(...range(star).map((at) => layeredLayout.place(star)[2 * at + 1]!));
	expect(layeredLayout.place(star)[7]).toBe(top);
});

test('columns: groups stand side by side in their order, none above another', () => {
	fc.assert(
		fc.property(drawn, (from) => {
			const input = toInput(from);
			const places = columnsLayout.place(input);
			const left = range(input).map((at) => places[2 * at]! - input.widths[at]! / 2);
			const right = range(input).map((at) => places[2 * at]! + input.widths[at]! / 2);
			for (const [i, a] of from.groups.entries())
				for (const [j, b] of from.groups.entries()) if (a < b) expect(right[i]!).toBeLessThan(left[j]!);
		}),
		{ numRuns: 60 }
	);
});

test('two-mode: people on the left, all else on the right', () => {
	fc.assert(
		fc.property(drawn, (from) => {
			const input = toInput(from);
			const places = twoModeLayout.place(input);
			const right = (at: number) => places[2 * at]! + input.widths[at]! / 2;
			const left = (at: number) => places[2 * at]! - input.widths[at]! / 2;
			for (const [i, a] of from.modes.entries())
				for (const [j, b] of from.modes.entries()) if (a < b) expect(right(i)).toBeLessThan(left(j) - 100);
		}),
		{ numRuns: 60 }
	);
});

test('two-mode: who shares a body stands at its height', () => {
	// Four people, of whom 0 and 2 belong to 4, and 1 and 3 to 5: each pair stands together, in the order of the bodies.
	const ties: Ties = [
		[0, 4],
		[2, 4],
		[1, 5],
		[3, 5]
	];
	const input = {
		...inputOf(
			Array.from({ length: 6 }, () => same),
			ties
		),
		modes: Uint8Array.of(0, 0, 0, 0, 1, 1),
		aspect: 0.4
	};
	const places = twoModeLayout.place(input);
	const y = (at: number) => places[2 * at + 1]!;
	expect(inOrder([0, 1, 0, 1], [y(0), y(1), y(2), y(3)])).toBe(y(4) < y(5));
	expect(y(4)).not.toBe(y(5));
});

test('year: who is later stands farther to the right, who is as early, as far; the undated stand left of all of it', () => {
	fc.assert(
		fc.property(drawn, (from) => {
			const input = toInput(from);
			const places = yearLayout.place(input);
			const dated = range(input).filter((at) => !Number.isNaN(from.times[at]!));
			const undated = range(input).filter((at) => Number.isNaN(from.times[at]!));
			const x = (at: number) => places[2 * at]!;
			for (const one of dated)
				for (const other of dated) {
					if (from.times[one]! < from.times[other]!) expect(x(one)).toBeLessThan(x(other));
					if (from.times[one] === from.times[other]) expect(x(one)).toBe(x(other));
				}
			for (const out of undated)
				for (const at of dated)
					expect(x(out) + input.widths[out]! / 2).toBeLessThan(x(at) - input.widths[at]! / 2);
		}),
		{ numRuns: 60 }
	);
});

/** Pairs of ties that cross when all stand on a circle, found by looking at every pair. */
function crossings(order: readonly number[], ties: Ties): number {
	const at = new Map(order.map((member, place) => [member, place]));
	const chords = [
		...new Set(ties.map(([a, b]) => [at.get(a)!, at.get(b)!].sort((p, q) => p - q).join(' ')))
	].map((chord) => chord.split(' ').map(Number) as [number, number]);
	return chords.reduce(
		(sum, [a, b], i) =>
			sum +
			chords.slice(i + 1).filter(([c, d]) => (a < c && c < b && b < d) || (c < a && a < d && d < b)).length,
		0
	);
}

test('circle: everybody once, and wherever else the last one sifted stood, no fewer ties would cross', () => {
	const small = drawn.filter(({ boxes }) => boxes.length <= 12);
	fc.assert(
		fc.property(small, ({ boxes, ties }) => {
			const order = orderOnCircle(buildNeighbours(inputOf(boxes, ties)));
			expect(order.toSorted((a, b) => a - b)).toEqual([...boxes.keys()]);
			const last = boxes.length - 1;
			const others = order.filter((member) => member !== last);
			for (let place = 0; place <= others.length; place++) {
				const moved = [...others.slice(0, place), last, ...others.slice(place)];
				expect(crossings(order, ties)).toBeLessThanOrEqual(crossings(moved, ties));
			}
		}),
		{ numRuns: 100 }
	);
});

test('circle: a ring drawn in any order is untangled, and all stand equally far from the middle', () => {
	const ring = [0, 5, 2, 7, 4, 1, 6, 3];
	const ties: Ties = ring.map((member, at) => [member, ring[(at + 1) % 8]!]);
	const input = inputOf(
		Array.from({ length: 8 }, () => same),
		ties
	);
	expect(crossings(orderOnCircle(buildNeighbours(input)), ties)).toBe(0);
	const places = circleLayout.place(input);
	const away = range(input).map((at) => Math.hypot(places[2 * at]!, places[2 * at + 1]!));
	expect(Math.max(...away) - Math.min(...away)).toBeLessThan(1e-6);
});

test('by nearness: a chain is drawn in its order, and parts that do not hang together stand apart', () => {
	const boxes = Array.from({ length: 10 }, () => same);
	const chain: Ties = [
		[0, 3],
		[3, 1],
		[1, 4],
		[4, 2],
		[5, 6],
		[6, 7],
		[7, 5]
	];
	const places = forceLayout.place(inputOf(boxes, chain));
	const apart = (a: number, b: number) =>
		Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!);
	const along = [3, 1, 4, 2].map((member) => apart(0, member));
	expect(along).toEqual(along.toSorted((a, b) => a - b));
	// Frames of the chain, of the triangle and of the three that are alone do not overlap.
	const frames = [[0, 1, 2, 3, 4], [5, 6, 7], [8], [9]].map((members) =>
		[0, 1].map((axis) => {
			const values = members.map((member) => places[2 * member + axis]!);
			return [Math.min(...values), Math.max(...values)] as const;
		})
	);
	for (const [i, a] of frames.entries())
		for (const b of frames.slice(i + 1)) {
			const common = a.every(([least, most], axis) => least < b[axis]![1] && b[axis]![0] < most);
			expect(common).toBe(false);
		}
});
