import type { DateSpans } from '../../dataset/date-span.ts';
import type { Graph } from '../../graph/build.ts';
import type { ClaimTimes } from '../../graph/time.ts';

/** Something that party or state did against somebody. */
export interface Blow {
	/** The id of the outcome: reprimanded, expelled, arrested … */
	readonly id: string;
	readonly person: number;
	/** Nothing where nobody says when. */
	readonly dates: DateSpans | undefined;
}

/** The outcomes that are blows: those of relations whose group is turned against somebody. */
export function listBlows({ dataset }: Graph): readonly { readonly id: string; readonly label: string }[] {
	const { outcomes } = dataset.vocabulary;
	const ids = new Set(blowOf(dataset.vocabulary).values());
	return outcomes.filter(({ id }) => ids.has(id)).map(({ id, label }) => ({ id, label }));
}

/** Every blow told of anybody, by any claim. */
export function readBlows({ dataset, subjects }: Graph, times: ClaimTimes): readonly Blow[] {
	const blows = blowOf(dataset.vocabulary);
	return dataset.claims.flatMap(({ relation }, claim) => {
		const id = blows.get(relation);
		return id ? [{ id, person: subjects[claim]!, dates: times.spans[claim] }] : [];
	});
}

/** Relation → the outcome that it means, for those that are turned against their subject. */
function blowOf({ relations, relationGroups }: Graph['dataset']['vocabulary']): ReadonlyMap<string, string> {
	const against = new Set(relationGroups.filter(({ tone }) => tone === 'against').map(({ id }) => id));
	return new Map(
		relations
			.filter(({ group, outcome }) => outcome !== '' && against.has(group))
			.map(({ id, outcome }) => [id, outcome])
	);
}
