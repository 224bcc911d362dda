import fc from 'fast-check';
import type { Network, StepClaim } from '#lib/core/graph/paths/network.ts';

/** A tie drawn by hand: between whom, from when to when (none: at any time), at what cost. */
export interface DrawnTie {
	readonly a: number;
	readonly b: number;
	readonly dates?: readonly [earliest: number, latest: number] | undefined;
	readonly cost?: number | undefined;
}

/** The network of some ties among `size` entities; tie i is claim i. */
export function drawNetwork(size: number, ties: readonly DrawnTie[]): Network {
	return Array.from({ length: size }, (_, from) =>
		Array.from({ length: size }, (_, to) => {
			const claims = ties.flatMap(({ a, b, dates, cost = 1 }, claim): StepClaim[] => {
				const leads = (a === from && b === to) || (a === to && b === from);
				if (!leads || from === to) return [];
				return [{ claim, earliest: dates?.[0] ?? -Infinity, latest: dates?.[1] ?? Infinity, cost }];
			});
			return { to, claims, cost: Math.min(...claims.map(({ cost }) => cost)) };
		}).filter(({ claims }) => claims.length > 0)
	);
}

const dates = fc.option(
	fc.tuple(fc.nat(6), fc.nat(3)).map(([from, length]) => [from, from + length] as const),
	{ nil: undefined }
);

export interface Drawn {
	readonly size: number;
	readonly ties: readonly DrawnTie[];
	/** Who may be on the way. */
	readonly open: readonly boolean[];
}

/** Networks of 2 to 8 entities, some of them closed, with parallel ties and ties that lead nowhere. */
export const arbitraryNetwork: fc.Arbitrary<Drawn> = fc.integer({ min: 2, max: 8 }).chain((size) =>
	fc.record({
		size: fc.constant(size),
		ties: fc.array(
			fc.record({ a: fc.nat(size - 1), b: fc.nat(size - 1), dates, cost: fc.integer({ min: 1, max: 3 }) }),
			{ maxLength: 2 * size + 2 }
		),
		open: fc.array(
			fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
			{ minLength: size, maxLength: size }
		)
	})
);
