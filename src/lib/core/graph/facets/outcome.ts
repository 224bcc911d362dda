import { gather, isPerson, type EntityFacet } from './facet.ts';

/** What the party and the state did to or for a person: elected, expelled, arrested, rehabilitated … */
export const outcomeFacet: EntityFacet = {
	id: 'outcome',
	of: 'entity',
	label: { tr: 'Sonuç', en: 'Outcome', ru: 'Исход' },
	applies: isPerson,
	values: (dataset) => dataset.vocabulary.outcomes,
	valuesOf: (dataset) => {
		const outcomes = new Map(dataset.vocabulary.relations.map(({ id, outcome }) => [id, outcome]));
		const pairs: [string, string][] = [];
		for (const { subject, relation } of dataset.claims) {
			const outcome = outcomes.get(relation);
			if (outcome) pairs.push([subject, outcome]);
		}
		for (const { person, rehabilitated, partyRestored } of dataset.fates) {
			if (rehabilitated || partyRestored) pairs.push([person, 'rehabilitated']);
		}
		return gather(pairs);
	}
};
