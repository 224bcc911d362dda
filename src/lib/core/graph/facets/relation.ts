import type { ClaimFacet } from './facet.ts';

/** What a claim says of its two ends. */
export const relationFacet: ClaimFacet = {
	id: 'relation',
	of: 'claim',
	label: { tr: 'İlişki', en: 'Relation', ru: 'Отношение' },
	values: (dataset) => dataset.vocabulary.relations,
	valuesOf: () => (claim) => [claim.relation]
};
