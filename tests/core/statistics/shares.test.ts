import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceInterval } from '#lib/core/statistics/newcombe.ts';
import { wilson, z95 } from '#lib/core/statistics/wilson.ts';

/** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score, without continuity correction). */
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718]
])('%i of %i: %f to %f, as Newcombe has it', (count, n, low, high) => {
	const interval = wilson(count, n);
	expect(interval.low).toBeCloseTo(low, 4);
	expect(interval.high).toBeCloseTo(high, 4);
});

/** Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10 (score, without continuity correction). */
test.each([
	[56, 70, 48, 80, 0.0524, 0.3339],
	[9, 10, 3, 10, 0.1705, 0.809],
	[6, 7, 2, 7, 0.0582, 0.8062],
	[5, 56, 0, 29, -0.0381, 0.1926],
	[0, 10, 0, 20, -0.1611, 0.2775],
	[0, 10, 0, 10, -0.2775, 0.2775],
	[10, 10, 0, 20, 0.6791, 1],
	[10, 10, 0, 10, 0.6075, 1]
])('%i of %i less %i of %i: %f to %f, as Newcombe has it', (a, m, b, n, low, high) => {
	const interval = differenceInterval({ count: a, n: m }, { count: b, n });
	expect(interval.low).toBeCloseTo(low, 4);
	expect(interval.high).toBeCloseTo(high, 4);
});

const share = fc
	.integer({ min: 1, max: 5000 })
	.chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));

test('the ends of the interval are the shares from which the one seen lies z standard errors away', () => {
	fc.assert(
		fc.property(share, ({ count, n }) => {
			const { low, high } = wilson(count, n);
			for (const end of [low, high]) {
				const standardError = Math.sqrt((end * (1 - end)) / n);
				expect(Math.abs(count / n - end)).toBeCloseTo(z95 * standardError, 6);
			}
			expect(low).toBeLessThanOrEqual(count / n);
			expect(high).toBeGreaterThanOrEqual(count / n);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
		})
	);
});

test('an interval read from the other side is the same one', () => {
	fc.assert(
		fc.property(share, share, (a, b) => {
			const others = wilson(a.n - a.count, a.n);
			expect(wilson(a.count, a.n).low).toBeCloseTo(1 - others.high, 10);
			const [ab, ba] = [differenceInterval(a, b), differenceInterval(b, a)];
			expect(ab.low).toBeCloseTo(-ba.high, 10);
			expect(ab.low).toBeLessThanOrEqual(a.count / a.n - b.count / b.n);
			expect(ab.low).toBeGreaterThanOrEqual(-1 - 1e-12);
			expect(ab.high).toBeLessThanOrEqual(1 + 1e-12);
		})
	);
});

test('of nobody nothing is known', () => {
	expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
	expect(differenceInterval({ count: 0, n: 0 }, { count: 3, n: 4 })).toEqual({ low: -1, high: 1 });
});
