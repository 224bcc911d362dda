import type { DateSpans } from '../../dataset/date-span.ts';
import type { Graph } from '../../graph/build.ts';
import type { ClaimTimes } from '../../graph/time.ts';

/** Where somebody stands towards parties. */
export const standings = ['in', 'out', 'unknown'] as const;
export type Standing = (typeof standings)[number];

/** A change of standing, which happened on one of these days (since 1970-01-01). */
export interface Change {
	readonly earliest: number;
	readonly latest: number;
	readonly to: Standing;
	/** Changes that may lie on the same day, in the order in which they can have happened. */
	readonly rank: number;
}

/**
 * The changes of every person, by their place in the dataset, in order: from dated claims to be a member of a party
 * (from the beginning of the date; out at its end if it has one), to be expelled from one, to be taken back. Of whatever
 * certainty, as everywhere where people are counted.
 */
export function readChanges(
	{ dataset, subjects, objects }: Graph,
	times: ClaimTimes
): ReadonlyMap<number, readonly Change[]> {
	const outcomes = new Map(dataset.vocabulary.relations.map(({ id, outcome }) => [id, outcome]));
	const changes = new Map<number, Change[]>();
	dataset.claims.forEach(({ relation }, claim) => {
		const dates = times.spans[claim];
		if (!dates || dataset.entities[objects[claim]!]!.kind !== 'party') return;
		const kind = relation === 'member_of' ? 'joined' : outcomes.get(relation);
		const found = changesOf(kind, dates);
		const person = subjects[claim]!;
		if (found.length > 0) changes.set(person, [...(changes.get(person) ?? []), ...found]);
	});
	for (const list of changes.values()) list.sort((a, b) => a.latest - b.latest || a.rank - b.rank);
	return changes;
}

/** Who leaves one party and joins another in a year is in one after it; who is expelled and taken back is back. */
function changesOf(kind: string | undefined, dates: DateSpans): readonly Change[] {
	const start = boundsOf(dates, 'earliestStart', 'latestStart');
	const end = boundsOf(dates, 'earliestEnd', 'latestEnd');
	if (kind === 'expelled') return [{ ...start, to: 'out', rank: 2 }];
	if (kind === 'readmitted') return [{ ...start, to: 'in', rank: 3 }];
	if (kind !== 'joined') return [];
	const joined: Change = { ...start, to: 'in', rank: 1 };
	const isStretch = dates.spans.some(({ latestStart, latestEnd }) => latestEnd !== latestStart);
	return isStretch && Number.isFinite(end.latest) ? [{ ...end, to: 'out', rank: 0 }, joined] : [joined];
}

function boundsOf(
	{ spans }: DateSpans,
	first: 'earliestStart' | 'earliestEnd',
	last: 'latestStart' | 'latestEnd'
) {
	return {
		earliest: Math.min(...spans.map((span) => span[first])),
		latest: Math.max(...spans.map((span) => span[last]))
	};
}

/** How somebody with these changes stands on a day; not known where one of them may or may not have happened yet. */
export function standingOn(changes: readonly Change[], day: number): Standing {
	let standing: Standing = 'unknown';
	for (const { latest, to } of changes) if (latest <= day) standing = to;
	const open = changes.some(({ earliest, latest, to }) => earliest <= day && day < latest && to !== standing);
	return open ? 'unknown' : standing;
}
