import { gather, isPerson, type EntityFacet } from './facet.ts';

/** What a person of whom no source says how the life ended has. */
export const unknownFate = 'unknown';

/** How a life ended. Where sources disagree a person has several values. */
export const fateFacet: EntityFacet = {
	id: 'fate',
	of: 'entity',
	label: { tr: 'Akıbet', en: 'Fate', ru: 'Судьба' },
	applies: isPerson,
	values: (dataset) => dataset.vocabulary.fates,
	valuesOf: (dataset) => {
		const told = gather(dataset.fates.map((fate) => [fate.person, fate.fate]));
		return (entity) => {
			const fates = told(entity);
			return fates.length > 0 ? fates : [unknownFate];
		};
	}
};
