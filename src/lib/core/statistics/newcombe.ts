import { wilson, type Interval } from './wilson.ts';

/** A share: so many of n. */
export interface Share {
	readonly count: number;
	readonly n: number;
}

/**
 * The 95 % interval of the difference of two shares of groups that have nobody in common: method 10 in Newcombe,
 * "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998) 873-890.
 */
export function differenceInterval(a: Share, b: Share): Interval {
	if (a.n === 0 || b.n === 0) return { low: -1, high: 1 };
	const [first, second] = [a.count / a.n, b.count / b.n];
	const [ofFirst, ofSecond] = [wilson(a.count, a.n), wilson(b.count, b.n)];
	return {
		low: first - second - Math.hypot(first - ofFirst.low, ofSecond.high - second),
		high: first - second + Math.hypot(ofFirst.high - first, second - ofSecond.low)
	};
}
