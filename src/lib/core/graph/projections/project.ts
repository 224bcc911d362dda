import { hasBit } from '../bitset.ts';
import type { Graph } from '../build.ts';
import type { Passing } from '../facets/select.ts';
import { projections } from './index.ts';
import { gatherMeetings, type Meeting } from './meetings.ts';
import type { Projected, ProjectedTie, Projection, ProjectionId } from './projection.ts';
import { weights, type WeightId } from './weights.ts';

/** What a projection makes of what passes: first it is filtered, then projected. */
export function project(
	graph: Graph,
	passing: Passing,
	projectionId: ProjectionId,
	weightId: WeightId
): Projected {
	const projection = projections.find(({ id }) => id === projectionId)!;
	const meetings = gatherMeetings(graph, passing, projection);
	const weigh = weights.find(({ id }) => id === weightId)!.build(meetings.length);
	const counts = countMeetings(meetings);
	const ties = [...findPairs(graph, meetings)].map(([key, shared]): ProjectedTie => {
		const [a, b] = key.split(' ').map(Number) as [number, number];
		const sharing = { sizes: shared.map(({ who }) => who.size), ofA: counts.get(a)!, ofB: counts.get(b)! };
		const through = shared.map(({ via, against, who }) => ({
			...{ via, against, ofA: who.get(a)!, ofB: who.get(b)! }
		}));
		return { a, b, weight: weigh(sharing), through };
	});
	return {
		members: listMembers(graph, passing, projection),
		ties: ties.sort((one, other) => one.a - other.a || one.b - other.b)
	};
}

/** The heaviest ties first; of equals those through more, then those whose ends come first. */
export function strongestTies({ ties }: Projected, count: number): readonly ProjectedTie[] {
	return ties
		.toSorted((one, other) => other.weight - one.weight || other.through.length - one.through.length)
		.slice(0, count);
}

/** The tie between two entities, whichever way round they are given; nothing when they share nothing. */
export function findTie(
	{ entityIndex }: Graph,
	{ ties }: Projected,
	one: string,
	other: string
): ProjectedTie | undefined {
	const [a, b] = [one, other].sort().map((id) => entityIndex.get(id));
	return ties.find((tie) => tie.a === a && tie.b === b);
}

function listMembers({ dataset }: Graph, { entities }: Passing, { ties }: Projection): Int32Array {
	const places = dataset.entities.map((_, place) => place);
	return Int32Array.from(
		places.filter((place) => hasBit(entities, place) && ties(dataset.entities[place]!.kind))
	);
}

/** Every two who meet, as "a b", with where they do. */
function findPairs({ dataset }: Graph, meetings: readonly Meeting[]): Map<string, Meeting[]> {
	const idOf = (place: number) => dataset.entities[place]!.id;
	const pairs = new Map<string, Meeting[]>();
	for (const meeting of meetings) {
		const there = [...meeting.who.keys()].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
		there.forEach((a, at) => {
			for (const b of there.slice(at + 1)) {
				const key = `${a} ${b}`;
				const shared = pairs.get(key);
				if (shared) shared.push(meeting);
				else pairs.set(key, [meeting]);
			}
		});
	}
	return pairs;
}

function countMeetings(meetings: readonly Meeting[]): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const { who } of meetings)
		for (const each of who.keys()) counts.set(each, (counts.get(each) ?? 0) + 1);
	return counts;
}
