import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePaths, Queue } from '#lib/core/graph/paths/path-queue.ts';

test('the cheaper path comes first, then the one whose entities come first, then the longer', () => {
	const paths = [
		{ rating: 2, members: [0, 1] },
		{ rating: 2, members: [0, 1, 4] },
		{ rating: 2, members: [0, 2] },
		{ rating: 1, members: [0, 9] }
	];
	expect(paths.toSorted(comparePaths).map(({ members }) => members)).toEqual([
		[0, 9],
		[0, 1, 4],
		[0, 1],
		[0, 2]
	]);
});

test('what comes out of a queue is sorted, whatever goes in and in between', () => {
	const action = fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined });
	fc.assert(
		fc.property(fc.array(action), (actions) => {
			const queue = new Queue<number>((a, b) => a - b);
			const sorted: number[] = [];
			for (const value of actions) {
				if (value === undefined) expect(queue.pop()).toBe(sorted.shift());
				else {
					queue.push(value);
					sorted.push(value);
					sorted.sort((a, b) => a - b);
				}
			}
			for (const value of sorted) expect(queue.pop()).toBe(value);
			expect(queue.pop()).toBeUndefined();
		})
	);
});
