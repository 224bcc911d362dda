import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChanceOfSharing } from '#lib/core/statistics/hypergeometric.ts';

// Of 10 things one has 3, the other 4: 2 or more in common in (3·21 + 1·7) of 210 cases.
test.each([
	[10, 3, 4, 2, 70 / 210],
	[10, 3, 4, 3, 7 / 210],
	[10, 3, 4, 0, 1],
	[3, 2, 2, 1, 1],
	[3, 2, 2, 2, 1 / 3],
	[5, 5, 2, 2, 1],
	[1, 1, 1, 1, 1],
	[10, 3, 4, 4, 0]
])('out of %i: %i and %i have %i or more in common', (all, first, second, shared, chance) => {
	expect(10 ** buildChanceOfSharing(all)(first, second, shared)).toBeCloseTo(chance, 14);
});

/** All choices of so many out of so many, exactly. */
function choose(n: number, k: number): bigint {
	if (k < 0 || k > n) return 0n;
	let product = 1n;
	for (let at = 1; at <= k; at++) product = (product * BigInt(n - k + at)) / BigInt(at);
	return product;
}

test('counted exactly, up to chances that no number holds', () => {
	const drawn = fc
		.integer({ min: 1, max: 400 })
		.chain((all) => fc.tuple(fc.constant(all), fc.nat(all), fc.nat(all), fc.nat(all)));
	fc.assert(
		fc.property(drawn, ([all, first, second, shared]) => {
			let cases = 0n;
			for (let k = shared; k <= first; k++) cases += choose(first, k) * choose(all - first, second - k);
			const found = buildChanceOfSharing(all)(first, second, shared);
			if (cases === 0n) {
				expect(found).toBe(-Infinity);
				return;
			}
			// A fraction as a number of 40 digits and a power of ten.
			const digits = String((cases * 10n ** 1000n) / choose(all, second));
			const exact = Math.log10(Number(`0.${digits.slice(0, 20)}`)) + digits.length - 1000;
			expect(found).toBeCloseTo(exact, 9);
		})
	);
});
