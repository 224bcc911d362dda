import type { ClaimFacet } from './facet.ts';

/** What sort of works a claim cites: books, letters, encyclopedias … */
export const sourceKindFacet: ClaimFacet = {
	id: 'source-kind',
	of: 'claim',
	label: { tr: 'Kaynak türü', en: 'Kind of source', ru: 'Вид источника' },
	values: (dataset) => dataset.vocabulary.sourceTypes,
	valuesOf: ({ sources }) => {
		const types = new Map(sources.map(({ id, type }) => [id, type]));
		return ({ citations }) => [...new Set(citations.map(({ source }) => types.get(source)!))];
	}
};
