import { hasBit, type Bitset } from '../../graph/bitset.ts';
import type { Cohort } from '../../graph/cohorts/cohort.ts';

/** A cohort under a view: those of its people who pass. */
export interface ChartGroup {
	readonly id: string;
	readonly title: string;
	/** Places of the people in the dataset. */
	readonly members: readonly number[];
	/** How many the cohort has, whatever the filters and the scope. */
	readonly whole: number;
}

export function groupInView({ id, title, members }: Cohort, passing: Bitset): ChartGroup {
	return { id, title, members: members.filter((member) => hasBit(passing, member)), whole: members.length };
}

/** How many people two groups have in common; 0 when there is but one. */
export function countShared([first, second]: readonly ChartGroup[]): number {
	const members = new Set(first?.members);
	return second?.members.filter((member) => members.has(member)).length ?? 0;
}
