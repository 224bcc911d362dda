import { claimsOf, type Network } from './network.ts';

/** Somebody or something that several of the chosen are tied to, with the claims to each of them. */
export interface CommonNeighbour {
	readonly entity: number;
	readonly ties: readonly { readonly end: number; readonly claims: readonly number[] }[];
}

/**
 * What at least two of the chosen are tied to, other than themselves: what is common to most of them first, then in the
 * order of the dataset. Only what may be passed counts.
 */
export function findCommonNeighbours(
	network: Network,
	chosen: readonly number[],
	passes: (member: number) => boolean
): readonly CommonNeighbour[] {
	const ties = new Map<number, { end: number; claims: readonly number[] }[]>();
	for (const end of chosen)
		for (const { to, claims } of network[end]!) {
			if (chosen.includes(to) || !passes(to)) continue;
			const tie = { end, claims: claimsOf(claims) };
			const known = ties.get(to);
			if (known) known.push(tie);
			else ties.set(to, [tie]);
		}
	return [...ties]
		.filter(([, each]) => each.length > 1)
		.map(([entity, each]) => ({ entity, ties: each }))
		.sort((a, b) => b.ties.length - a.ties.length || a.entity - b.entity);
}
