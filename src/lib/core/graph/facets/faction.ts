import { gather, isPerson, type EntityFacet } from './facet.ts';

/** The factions to which a person belonged by at least one claim, disputed ones included. */
export const factionFacet: EntityFacet = {
	id: 'faction',
	of: 'entity',
	label: { tr: 'Hizip', en: 'Faction', ru: 'Фракция' },
	applies: isPerson,
	values: (dataset) =>
		dataset.entities.filter(({ kind }) => kind === 'faction').map(({ id, short }) => ({ id, label: short })),
	valuesOf: (dataset) => {
		const affiliations = new Set(
			dataset.vocabulary.relations.filter(({ affiliation }) => affiliation).map(({ id }) => id)
		);
		const factions = new Set(dataset.entities.filter(({ kind }) => kind === 'faction').map(({ id }) => id));
		return gather(
			dataset.claims
				.filter(({ relation, object }) => affiliations.has(relation) && factions.has(object))
				.map(({ subject, object }) => [subject, object])
		);
	}
};
