import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipLine, contains } from '#lib/core/formats/clip-line.ts';

const box = { x: 0, y: 0, width: 10, height: 6 };
const at = (x: number, y: number) => ({ x, y });

test.each([
	['inside: it stays as it is', at(1, 1), at(9, 5), at(1, 1), at(9, 5)],
	['out on the right', at(5, 3), at(15, 3), at(5, 3), at(10, 3)],
	['in from the top', at(4, -6), at(4, 3), at(4, 0), at(4, 3)],
	['through and through', at(-10, 3), at(20, 3), at(0, 3), at(10, 3)],
	['through a corner region', at(-2, 2), at(2, -2), at(0, 0), at(0, 0)],
	['past it', at(-1, 7), at(11, 7), undefined, undefined],
	['beside it, parallel to a side', at(11, 0), at(11, 6), undefined, undefined]
])('%s', (_, from, to, start, end) => {
	const line = clipLine({ from, to }, box);
	// A line that only touches a corner has no length, and may be there or not.
	if (start && start.x === end!.x && start.y === end!.y) return expect(line ?? start).toBeDefined();
	expect(line).toEqual(start && { from: start, to: end });
});

test('what is kept lies in the box and on the line; what is left out does not', () => {
	const point = fc.record({ x: fc.integer({ min: -20, max: 30 }), y: fc.integer({ min: -20, max: 30 }) });
	fc.assert(
		fc.property(point, point, (from, to) => {
			const line = clipLine({ from, to }, box);
			const kept = (share: number) => {
				if (!line) return false;
				const along = (end: { x: number; y: number }) =>
					Math.abs(to.x - from.x) > Math.abs(to.y - from.y)
						? (end.x - from.x) / (to.x - from.x)
						: (end.y - from.y) / (to.y - from.y);
				return share >= along(line.from) - 1e-9 && share <= along(line.to) + 1e-9;
			};
			for (let step = 0; step <= 40; step++) {
				const share = step / 40;
				const here = at(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
				const deep = { x: 1e-6, y: 1e-6, width: 10 - 2e-6, height: 6 - 2e-6 };
				if (contains(deep, here) && (from.x !== to.x || from.y !== to.y)) expect(kept(share)).toBe(true);
				if (!contains({ x: -1e-6, y: -1e-6, width: 10 + 2e-6, height: 6 + 2e-6 }, here))
					expect(kept(share)).toBe(false);
			}
		})
	);
});
