import type { Network } from './network.ts';
import { findSteinerTree, type SteinerTree } from './steiner.ts';

/** Some of the chosen, in the order given, and the cheapest tree that joins them; one alone has an empty tree. */
export interface JoinGroup {
	readonly ends: readonly number[];
	readonly tree: SteinerTree;
}

/**
 * Joins the chosen as far as they can be joined: one group when all can, else the largest group that can be joined,
 * then the largest of the rest. An end that may not be passed stands in one group though it may border on several.
 */
export function joinGroups(
	network: Network,
	chosen: readonly number[],
	passes: (member: number) => boolean
): readonly JoinGroup[] {
	const regions = chosen.map((end) => regionsAt(network, end, passes));
	const groups: JoinGroup[] = [];
	let rest = chosen.map((_, index) => index);
	while (rest.length > 0) {
		const group = largestGroup(network, chosen, regions, rest);
		const ends = group.map((index) => chosen[index]!);
		const tree = findSteinerTree(network, ends, passes);
		if (!tree) throw new Error(`no tree joins ${ends.join(', ')}`);
		groups.push({ ends, tree });
		rest = rest.filter((index) => !group.includes(index));
	}
	return groups;
}

function largestGroup(
	network: Network,
	chosen: readonly number[],
	regions: readonly ReadonlySet<number>[],
	rest: readonly number[]
): readonly number[] {
	let largest = rest.slice(0, 1);
	const consider = (group: readonly number[]) => {
		if (group.length > largest.length) largest = [...group];
	};
	for (const region of new Set(rest.flatMap((index) => [...regions[index]!])))
		consider(rest.filter((index) => regions[index]!.has(region)));
	// Two that may not be passed can still be neighbours.
	for (const one of rest)
		for (const other of rest)
			if (one < other && network[chosen[one]!]!.some(({ to }) => to === chosen[other]))
				consider([one, other]);
	return largest;
}

/** The regions that an entity lies in or borders on, each named by its first member: what hangs together over entities that may be passed. */
function regionsAt(network: Network, end: number, passes: (member: number) => boolean): ReadonlySet<number> {
	const starts = passes(end) ? [end] : network[end]!.map(({ to }) => to).filter(passes);
	const names = new Set<number>();
	const seen = new Set<number>();
	for (const start of starts) {
		if (seen.has(start)) continue;
		names.add(Math.min(...spread(network, start, passes, seen)));
	}
	return names;
}

function spread(
	network: Network,
	start: number,
	passes: (member: number) => boolean,
	seen: Set<number>
): readonly number[] {
	const region = [start];
	seen.add(start);
	for (const member of region)
		for (const { to } of network[member]!) {
			if (seen.has(to) || !passes(to)) continue;
			seen.add(to);
			region.push(to);
		}
	return region;
}
