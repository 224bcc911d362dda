import { fullBits, type Bitset } from '../../graph/bitset.ts';
import type { Graph } from '../../graph/build.ts';
import { findCommonNeighbours, type CommonNeighbour } from '../../graph/paths/common-neighbours.ts';
import { findPaths, type Path } from '../../graph/paths/find-paths.ts';
import { findHubs } from '../../graph/paths/hubs.ts';
import { joinGroups, type JoinGroup } from '../../graph/paths/join-groups.ts';
import { buildNetwork, type Network } from '../../graph/paths/network.ts';
import { findOpenings, type Opening } from '../../graph/paths/openings.ts';
import type { View } from '../../view/view.ts';
import type { Case } from '../case.ts';

/** So many paths at most are listed. */
export const mostPaths = 40;

/** The paths from one entity to another; where there are none, what would open one. */
export interface PathAnswer {
	readonly type: 'path';
	readonly paths: readonly Path[];
	readonly more: boolean;
	readonly openings: readonly Opening[];
	/** Whether there would be a path by the same rules if nothing were filtered out; told only where there is none. */
	readonly beyond: boolean;
}

/** What joins several entities, and what they have in common. */
export interface JoinAnswer {
	readonly type: 'join';
	readonly groups: readonly JoinGroup[];
	readonly common: readonly CommonNeighbour[];
	/** Whether all would be joined if hubs could be passed; told only where they are not. */
	readonly hubsWould: boolean;
	/** Whether all would be joined by the same rules if nothing were filtered out; told only where they are not. */
	readonly beyond: boolean;
}

export type Answer = PathAnswer | JoinAnswer;

/** What connects the ends of a focus, over the given claims; nothing when nobody asks. */
export function connect(opened: Case, claims: Bitset, view: View): Answer | undefined {
	const { focus } = view;
	const { entityIndex, dataset } = opened.graph;
	if (focus?.type !== 'path' && focus?.type !== 'join') return undefined;
	const ground = groundOf(opened, claims, view);
	const whole = () => groundOf(opened, fullBits(dataset.claims.length), view);
	if (focus.type === 'path') {
		const ends = { from: entityIndex.get(focus.a)!, to: entityIndex.get(focus.b)! };
		return answerPath(ground, whole, { ...ends, inTime: view.order === 'time' });
	}
	const chosen = focus.ids.map((id) => entityIndex.get(id)!);
	return answerJoin(ground, whole, chosen);
}

/** What a claim costs: one tie is as good as another, or the less certain the dearer, the best certainty 1. */
export function costs({ dataset }: Graph, cost: View['cost']): (claim: number) => number {
	if (cost === 'steps') return () => 1;
	const ranks = new Map(dataset.vocabulary.certainties.map(({ id }, rank) => [id, rank + 1]));
	return (claim) => ranks.get(dataset.claims[claim]!.certainty)!;
}

interface Ground {
	readonly network: Network;
	readonly hubs: Uint8Array;
	readonly hubsClosed: boolean;
	readonly passes: (member: number) => boolean;
}

function groundOf({ graph, facets }: Case, claims: Bitset, view: View): Ground {
	const network = buildNetwork(graph, facets.times, claims, costs(graph, view.cost));
	const hubs = findHubs(graph, network);
	const hubsClosed = view.hubs === 'ends';
	return { network, hubs, hubsClosed, passes: (member) => !hubsClosed || hubs[member] === 0 };
}

function answerPath(
	ground: Ground,
	whole: () => Ground,
	ends: { readonly from: number; readonly to: number; readonly inTime: boolean }
): PathAnswer {
	const found = ({ network, passes }: Ground, most: number) => findPaths(network, { ...ends, passes, most });
	const { paths, more } = found(ground, mostPaths);
	const none = paths.length === 0;
	return {
		...{ type: 'path', paths, more },
		openings: none ? findOpenings(ground.network, { ...ends, ...ground }) : [],
		beyond: none && found(whole(), 1).paths.length > 0
	};
}

function answerJoin(ground: Ground, whole: () => Ground, chosen: readonly number[]): JoinAnswer {
	const { network, passes, hubsClosed } = ground;
	const groups = joinGroups(network, chosen, passes);
	const apart = groups.length > 1;
	const all = apart ? whole() : ground;
	return {
		...{ type: 'join', groups },
		common: findCommonNeighbours(network, chosen, passes),
		hubsWould: apart && hubsClosed && joinGroups(network, chosen, () => true).length === 1,
		beyond: apart && joinGroups(all.network, chosen, all.passes).length === 1
	};
}
