import type { EntityFacet } from './facet.ts';

/** What sort of thing an entity is. */
export const kindFacet: EntityFacet = {
	id: 'kind',
	of: 'entity',
	label: { tr: 'Tür', en: 'Kind', ru: 'Вид' },
	applies: () => true,
	values: (dataset) => dataset.vocabulary.kinds.map(({ id, plural }) => ({ id, label: plural })),
	valuesOf: () => (entity) => [entity.kind]
};
