import type { ClaimFacet } from './facet.ts';

/** How sure a claim is: certain, probable or disputed. */
export const certaintyFacet: ClaimFacet = {
	id: 'certainty',
	of: 'claim',
	label: { tr: 'Kesinlik', en: 'Certainty', ru: 'Достоверность' },
	values: (dataset) => dataset.vocabulary.certainties,
	valuesOf: () => (claim) => [claim.certainty]
};
