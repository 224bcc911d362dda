import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeParts } from '#lib/core/scene/parts.ts';
import { spokesOf } from '#lib/core/scene/walk.ts';
import { arbitraryGround, draw } from './ground.ts';

test('parts are what can be reached over ties that are shown', () => {
	const ground = draw({
		spots: { a: [0, 0], b: [1, 0], c: [2, 0], d: [3, 0], e: [4, 0], out: [5, 0] },
		ties: [
			['a', 'b'],
			['b', 'c'],
			['c', 'd'],
			['d', 'e'],
			['e', 'out']
		],
		dimmed: ['c~d', 'out', 'e~out']
	});
	const { sizes, largest } = computeParts(ground);
	expect(Object.fromEntries(sizes)).toEqual({ a: 3, b: 3, c: 3, d: 2, e: 2 });
	expect(largest).toBe(3);
	expect(computeParts(draw({ spots: {}, ties: [] }))).toEqual({ sizes: new Map(), largest: 0 });
});

test('the part of each is everything that some way leads to', () => {
	fc.assert(
		fc.property(arbitraryGround, (ground) => {
			const { sizes, largest } = computeParts(ground);
			const shown = ground.entities.filter(({ presence }) => presence === 'shown').map(({ id }) => id);
			expect([...sizes.keys()].sort()).toEqual([...shown].sort());
			// Naively: spread from one until nothing is added.
			for (const id of shown) {
				let reached = new Set([id]);
				for (;;) {
					const next = new Set(
						[...reached].flatMap((at) => [at, ...spokesOf(ground, at).map(({ other }) => other)])
					);
					if (next.size === reached.size) break;
					reached = next;
				}
				expect(sizes.get(id)).toBe(reached.size);
			}
			expect(largest).toBe(Math.max(0, ...sizes.values()));
		})
	);
});
