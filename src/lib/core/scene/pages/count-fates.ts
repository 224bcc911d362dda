import type { PeopleGroup } from '../../dataset/people-of.ts';
import type { Dataset } from '../../dataset/records.ts';

/** People of one relation with how many of them had which fate. */
export interface CountedGroup extends PeopleGroup {
	readonly fates: readonly { readonly id: string; readonly label: string; readonly count: number }[];
}

/** Counts people by their best attested fate, in the order of the vocabulary; fates that nobody had are left out. */
export function countFates(
	{ vocabulary }: Dataset<string>,
	groups: readonly PeopleGroup[]
): readonly CountedGroup[] {
	return groups.map((group) => ({
		...group,
		fates: vocabulary.fates
			.map(({ id, label }) => ({
				...{ id, label },
				count: group.people.filter(({ fates }) => fates[0]!.id === id).length
			}))
			.filter(({ count }) => count > 0)
	}));
}
