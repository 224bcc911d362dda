import { hasBit } from '../bitset.ts';
import type { Graph } from '../build.ts';
import type { Passing } from '../facets/select.ts';
import type { Projection } from './projection.ts';

/** Something that ties, seen from one side, and who is there: by place in the dataset, each with the claims about it. */
export interface Meeting {
	readonly via: number;
	readonly against: boolean;
	readonly who: ReadonlyMap<number, readonly number[]>;
}

/**
 * Everything through which a projection ties, once for those who are in it and once for those who are against it or
 * whom it struck, as the tone of the relation says: accuser and accused do not meet. Only claims that pass count.
 */
export function gatherMeetings(
	graph: Graph,
	{ entities, claims }: Passing,
	{ ties, through, counts }: Projection
): readonly Meeting[] {
	const { dataset, subjects, objects } = graph;
	const kindOf = (place: number) => dataset.entities[place]!.kind;
	const sides = sidesOf(graph, counts);
	const meetings = new Map<string, Meeting & { readonly who: Map<number, number[]> }>();
	const add = (end: number, via: number, claim: number, against: boolean) => {
		const key = `${via} ${against}`;
		const meeting = meetings.get(key) ?? { via, against, who: new Map<number, number[]>() };
		meetings.set(key, meeting);
		meeting.who.set(end, [...(meeting.who.get(end) ?? []), claim]);
	};
	dataset.claims.forEach(({ relation }, claim) => {
		const against = sides.get(relation);
		if (against === undefined || !hasBit(claims, claim)) return;
		const [subject, object] = [subjects[claim]!, objects[claim]!];
		if (!hasBit(entities, subject) || !hasBit(entities, object)) return;
		if (ties(kindOf(subject)) && through(kindOf(object))) add(subject, object, claim, against);
		if (ties(kindOf(object)) && through(kindOf(subject))) add(object, subject, claim, against);
	});
	return [...meetings.values()].sort((a, b) => a.via - b.via || Number(a.against) - Number(b.against));
}

/** For every relation that counts, whether it is turned against somebody. */
function sidesOf({ dataset }: Graph, counts: Projection['counts']): ReadonlyMap<string, boolean> {
	const { relations, relationGroups } = dataset.vocabulary;
	const tones = new Map(relationGroups.map(({ id, tone }) => [id, tone]));
	return new Map(
		relations
			.filter((relation) => counts?.(relation) ?? true)
			.map(({ id, group }) => [id, tones.get(group) === 'against'])
	);
}
