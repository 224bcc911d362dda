import type { Language } from '../../text/text.ts';
import type { Graph } from '../build.ts';

/** People who have something in common. */
export interface Cohort {
	readonly id: string;
	/** The name below the heading of its section. */
	readonly label: string;
	/** The name where it stands alone: "Signatories: Letter of the 22". */
	readonly title: string;
	/** Places of the people in the dataset, ascending. */
	readonly members: readonly number[];
}

/** Cohorts under one heading, the largest first. */
export interface CohortSection {
	readonly label: string;
	readonly cohorts: readonly Cohort[];
}

/** A way of finding cohorts in whatever a dataset holds. */
export type CohortKind = (graph: Graph, language: Language) => readonly CohortSection[];

/** Of fewer people a share says nothing. */
export const smallestCohort = 3;

/**
 * A section with those of its cohorts that are large enough; none when there is no such cohort. Their titles begin with
 * the heading unless they have one.
 */
export function sectionOf(
	label: string,
	cohorts: readonly (Omit<Cohort, 'title'> & { readonly title?: string })[],
	language: Language
): readonly CohortSection[] {
	const { compare } = new Intl.Collator(language);
	const large = cohorts
		.filter(({ members }) => members.length >= smallestCohort)
		.map((cohort) => ({
			title: `${label}: ${cohort.label}`,
			...cohort,
			members: cohort.members.toSorted((a, b) => a - b)
		}))
		.sort((a, b) => b.members.length - a.members.length || compare(a.label, b.label));
	return large.length > 0 ? [{ label, cohorts: large }] : [];
}

/** Collects what belongs together under keys, each item once. */
export class Gathering<Key, Item> {
	readonly #sets = new Map<Key, Set<Item>>();

	add(key: Key, item: Item): void {
		const set = this.#sets.get(key);
		if (set) set.add(item);
		else this.#sets.set(key, new Set([item]));
	}

	get(key: Key): readonly Item[] {
		return [...(this.#sets.get(key) ?? [])];
	}

	keys(): readonly Key[] {
		return [...this.#sets.keys()];
	}
}
