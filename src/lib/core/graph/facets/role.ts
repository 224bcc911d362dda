import { gather, isPerson, type EntityFacet } from './facet.ts';

/** What a person was in some tie: chair, signatory, delegate … */
export const roleFacet: EntityFacet = {
	id: 'role',
	of: 'entity',
	label: { tr: 'Rol', en: 'Role', ru: 'Роль' },
	applies: isPerson,
	values: (dataset) => dataset.vocabulary.roles,
	valuesOf: (dataset) =>
		gather(dataset.claims.flatMap(({ subject, role }) => (role ? [[subject, role] as const] : [])))
};
