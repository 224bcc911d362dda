/** The 0.975 quantile of the standard normal distribution: with it an interval covers 95 %. */
export const z95 = 1.959963984540054;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The 95 % score interval of a share, count of n: Wilson (1927), method 3 in Newcombe, "Two-sided confidence intervals
 * for the single proportion", Statistics in Medicine 17 (1998) 857-872. Of nobody anything may be said: 0 to 1.
 */
export function wilson(count: number, n: number): Interval {
	if (n === 0) return { low: 0, high: 1 };
	const square = z95 * z95;
	const middle = 2 * count + square;
	const reach = z95 * Math.sqrt(square + 4 * count * (1 - count / n));
	const whole = 2 * (n + square);
	// At either end the two terms are equal but for rounding.
	return {
		low: count === 0 ? 0 : (middle - reach) / whole,
		high: count === n ? 1 : (middle + reach) / whole
	};
}
