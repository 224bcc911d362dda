/** Decimal logarithm of the chance that a random choice of `first` and one of `second` out of all have so many or more in common. */
export type ChanceOfSharing = (first: number, second: number, shared: number) => number;

/**
 * The upper tail of the hypergeometric distribution, for choices out of so many things. Added up from logarithms, so
 * that chances far below what a number can hold are told too.
 */
export function buildChanceOfSharing(all: number): ChanceOfSharing {
	const factorials = new Float64Array(all + 1);
	for (let n = 2; n <= all; n++) factorials[n] = factorials[n - 1]! + Math.log(n);
	const choose = (n: number, k: number) => factorials[n]! - factorials[k]! - factorials[n - k]!;
	return (first, second, shared) => {
		const fewest = Math.max(0, first + second - all);
		if (shared <= fewest) return 0;
		const terms: number[] = [];
		for (let k = shared; k <= Math.min(first, second); k++)
			terms.push(choose(first, k) + choose(all - first, second - k) - choose(all, second));
		if (terms.length === 0) return -Infinity;
		const largest = Math.max(...terms);
		const sum = terms.reduce((total, term) => total + Math.exp(term - largest), 0);
		return Math.min(0, (largest + Math.log(sum)) / Math.LN10);
	};
}
