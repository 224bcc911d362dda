import { claimsInOrder } from './day-order.ts';
import { claimsOf, stepsAlong, type Network } from './network.ts';
import { comparePaths, Queue } from './path-queue.ts';
import { Walks, type Walk } from './walks.ts';

/** From where to where, and by which rules. */
export interface PathRequest {
	readonly from: number;
	readonly to: number;
	/** Whether an entity may be on the way; the two ends are on it anyway. */
	readonly passes: (member: number) => boolean;
	/** Whether each step must be possible no earlier than the one before. */
	readonly inTime: boolean;
	/** How many paths are wanted. */
	readonly most: number;
}

export interface Path {
	/** Places in the dataset, both ends among them. */
	readonly entities: readonly number[];
	/** For each step the claims that can stand in it. */
	readonly hops: readonly (readonly number[])[];
	readonly cost: number;
}

export interface Paths {
	readonly paths: readonly Path[];
	/** Whether there are more, or may be: the search gives up after `patience`. */
	readonly more: boolean;
}

/** After so many partial paths the search gives up; a list of a hundred in the shipped case takes some hundreds. */
const patience = 200_000;

/**
 * The cheapest paths that pass no entity twice, the cheapest first, then those whose entities come first in the
 * dataset; no path leads from an entity to itself.
 *
 * Best-first search (Hart, Nilsson & Raphael 1968) that does not stop at the first path: because the rest of a path is
 * rated by the exact distance to the end, only beginnings of good paths are followed. Yen's (1971) algorithm for the k
 * shortest loopless paths gives the same list, but it joins detours to parts of paths that were found before, and
 * whether a detour is possible in time depends on the day on which it begins.
 */
export function findPaths(network: Network, request: PathRequest): Paths {
	const { from, to, most } = request;
	const found: Path[] = [];
	if (from === to) return { paths: found, more: false };
	const walks = new Walks(network, request);
	const start = walks.start();
	const queue = new Queue<Walk>(comparePaths);
	if (start) queue.push(start);
	for (let pops = 0; pops < patience; pops++) {
		const walk = queue.pop();
		if (!walk) return { paths: found, more: false };
		const confirmed = walks.confirm(walk);
		if (!confirmed) continue;
		if (confirmed.rating > walk.rating) queue.push(confirmed);
		else if (walk.members.at(-1) !== to) for (const next of walks.follow(walk)) queue.push(next);
		else if (found.length === most) return { paths: found, more: true };
		else found.push(pathOf(network, walk, request.inTime));
	}
	return { paths: found, more: true };
}

function pathOf(network: Network, { members, rating }: Walk, inTime: boolean): Path {
	const steps = stepsAlong(network, members);
	const usable = inTime ? claimsInOrder(steps) : steps.map(({ claims }) => claims);
	return { entities: members, hops: usable.map(claimsOf), cost: rating };
}
