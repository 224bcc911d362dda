import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPaths } from '#lib/core/graph/paths/find-paths.ts';
import { arbitraryNetwork, drawNetwork, type DrawnTie } from './drawn.ts';
import { naivePaths } from './naive-paths.ts';

/** The ways from 0 to 3 of four to six entities, of which those listed may not be passed. */
function ways(
	ties: readonly DrawnTie[],
	{ closed = [], inTime = false, most = 10 }: { closed?: number[]; inTime?: boolean; most?: number } = {}
) {
	const passes = (member: number) => !closed.includes(member);
	return findPaths(drawNetwork(6, ties), { from: 0, to: 3, passes, inTime, most });
}

const square: readonly DrawnTie[] = [
	{ a: 0, b: 1 },
	{ a: 1, b: 3 },
	{ a: 3, b: 2 },
	{ a: 2, b: 0 }
];

describe('small networks', () => {
	test('two ways round a square, the one over the entity that comes first in the dataset first', () => {
		expect(ways(square)).toEqual({
			paths: [
				{ entities: [0, 1, 3], hops: [[0], [1]], cost: 2 },
				{ entities: [0, 2, 3], hops: [[3], [2]], cost: 2 }
			],
			more: false
		});
	});

	test('no more are given than are wanted, and it is said that there are more', () => {
		const { paths, more } = ways(square, { most: 1 });
		expect(paths.map(({ entities }) => entities)).toEqual([[0, 1, 3]]);
		expect(more).toBe(true);
		expect(ways(square, { most: 2 }).more).toBe(false);
	});

	test('after the shortest come longer ones; two claims of one step are one path', () => {
		const { paths } = ways([...square, { a: 1, b: 2 }, { a: 0, b: 1 }]);
		expect(paths.map(({ entities }) => entities)).toEqual([
			[0, 1, 3],
			[0, 2, 3],
			[0, 1, 2, 3],
			[0, 2, 1, 3]
		]);
		expect(paths[0]!.hops).toEqual([[0, 5], [1]]);
	});

	test('a hub is not passed, but may be an end, even the first', () => {
		const entities = (closed: number[]) => ways(square, { closed }).paths.map((path) => path.entities);
		expect(entities([1])).toEqual([[0, 2, 3]]);
		expect(entities([0, 2, 3])).toEqual([[0, 1, 3]]);
		expect(entities([1, 2])).toEqual([]);
	});

	test('nobody is tied to himself, or to somebody beyond reach', () => {
		const network = drawNetwork(4, [{ a: 0, b: 1 }]);
		const request = { passes: () => true, inTime: false, most: 3 };
		expect(findPaths(network, { ...request, from: 1, to: 1 })).toEqual({ paths: [], more: false });
		expect(findPaths(network, { ...request, from: 0, to: 3 })).toEqual({ paths: [], more: false });
	});

	test.each<[string, DrawnTie['dates'], DrawnTie['dates'], boolean, boolean]>([
		// 0 – 1 and 1 – 3, there and back
		['the second is over before the first begins', [5, 8], [1, 4], false, true],
		['the second ends on the day the first begins', [5, 8], [1, 5], true, true],
		['the second begins later', [1, 2], [5, 8], true, false],
		['the first has no date', undefined, [1, 4], true, true],
		['neither has', undefined, undefined, true, true]
	])('in the order of time: %s', (_, first, second, there, back) => {
		const network = drawNetwork(4, [
			{ a: 0, b: 1, dates: first },
			{ a: 1, b: 3, dates: second }
		]);
		const request = { passes: () => true, inTime: true, most: 3 };
		expect(findPaths(network, { ...request, from: 0, to: 3 }).paths).toHaveLength(there ? 1 : 0);
		expect(findPaths(network, { ...request, from: 3, to: 0 }).paths).toHaveLength(back ? 1 : 0);
	});

	test('in the order of time a claim that comes too early, or leaves no time for the rest, is left out of its step', () => {
		const { paths } = ways(
			[
				{ a: 0, b: 1, dates: [3, 4] },
				{ a: 0, b: 1, dates: [7, 9] },
				{ a: 1, b: 3, dates: [1, 2] },
				{ a: 1, b: 3, dates: [4, 6] }
			],
			{ inTime: true }
		);
		expect(paths).toEqual([{ entities: [0, 1, 3], hops: [[0], [3]], cost: 2 }]);
	});

	test('a path costs what the claims cost that are in order, not the cheapest', () => {
		const { paths } = ways(
			[
				{ a: 0, b: 1, dates: [5, 6] },
				{ a: 1, b: 3, dates: [1, 2], cost: 1 },
				{ a: 1, b: 3, dates: [7, 8], cost: 3 },
				{ a: 0, b: 2, dates: [1, 2] },
				{ a: 2, b: 3, dates: [3, 4], cost: 2 }
			],
			{ inTime: true }
		);
		expect(paths.map(({ entities, cost }) => ({ entities, cost }))).toEqual([
			{ entities: [0, 2, 3], cost: 3 },
			{ entities: [0, 1, 3], cost: 4 }
		]);
	});
});

test('the paths are those that are found by trying everything', () => {
	fc.assert(
		fc.property(arbitraryNetwork, fc.boolean(), fc.nat(12), ({ size, ties, open }, inTime, most) => {
			const request = { from: 0, to: size - 1, passes: (member: number) => open[member]!, inTime };
			const naive = naivePaths(size, ties, request);
			const { paths, more } = findPaths(drawNetwork(size, ties), { ...request, most });
			expect(paths).toEqual(naive.slice(0, most));
			expect(more).toBe(naive.length > most);
		}),
		{ numRuns: 400 }
	);
});
