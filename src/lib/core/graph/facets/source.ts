import { formatShortWork, formatWork } from '../../dataset/cite.ts';
import { buildWorks } from '../../dataset/witness.ts';
import type { ClaimFacet } from './facet.ts';

/** The works that a claim cites; copies and translations of one work are one value. */
export const sourceFacet: ClaimFacet = {
	id: 'source',
	of: 'claim',
	label: { tr: 'Kaynak', en: 'Source', ru: 'Источник' },
	largestFirst: true,
	/** Those that occur. */
	values: (dataset) => {
		const cited = new Set(dataset.claims.flatMap(sourceFacet.valuesOf(dataset)));
		const sources = dataset.sources.filter(({ id }) => cited.has(id));
		const names = sources.map(formatShortWork);
		const isOnly = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
		return sources.map((source, index) => ({
			id: source.id,
			label: isOnly(names[index]!) ? names[index]! : formatWork(source)
		}));
	},
	valuesOf: ({ sources }) => {
		const workOf = buildWorks(sources);
		return ({ citations }) => [...new Set(citations.map(({ source }) => workOf(source)))];
	}
};
