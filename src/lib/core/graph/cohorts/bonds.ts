import type { Graph } from '../build.ts';
import { isPerson } from '../facets/facet.ts';

/** A person in a relation to something or somebody, by their places in the dataset. */
export interface Bond {
	readonly relation: string;
	readonly person: number;
	readonly other: number;
}

/**
 * What people are the subject of, by at least one claim, a disputed one included; of a relation without a direction
 * either end is one.
 */
export function listBonds({ dataset, subjects, objects }: Graph): readonly Bond[] {
	const directed = new Set(
		dataset.vocabulary.relations.filter((relation) => relation.directed).map(({ id }) => id)
	);
	const bonds: Bond[] = [];
	dataset.claims.forEach(({ relation }, claim) => {
		const [subject, object] = [subjects[claim]!, objects[claim]!];
		const ends = directed.has(relation)
			? [[subject, object]]
			: [
					[subject, object],
					[object, subject]
				];
		for (const [person, other] of ends)
			if (isPerson(dataset.entities[person!]!)) bonds.push({ relation, person: person!, other: other! });
	});
	return bonds;
}
