import type { Dataset, Source } from '../../dataset/records.ts';
import { citedIn } from '../cut-dataset.ts';
import { composeCaption } from './caption-record.ts';
import type { Taken } from './taken.ts';

/** The works behind the claims in view and behind what is told of the entities in view, in the order of the case. */
export function sourcesInView({ dataset }: { readonly dataset: Dataset<string> }): readonly Source[] {
	const { claims, attributes, fates, sources } = dataset;
	const cited = citedIn([...claims, ...attributes, ...fates]);
	return sources.filter(({ id }) => cited.has(id));
}

/** The view itself as a work to be cited: a list of sources has no other place for its caption. */
export interface ViewAsSource extends Omit<Source, 'custom' | 'issued'> {
	readonly publisher: string;
	readonly version: string;
	readonly license: string;
	readonly language: string;
	readonly abstract: string;
	readonly accessed: { readonly 'date-parts': readonly [readonly number[]] };
}

export function composeViewAsSource(taken: Taken): ViewAsSource {
	const { title, description, source, version, licence, citation, creator, date, language } =
		composeCaption(taken);
	return {
		...{ id: `fateline-view-${date}`, type: 'dataset', title, author: [{ literal: creator }] },
		...{ publisher: creator, version, license: licence, language, abstract: description },
		...{ note: citation, URL: source, accessed: { 'date-parts': [date.split('-').map(Number)] } }
	};
}
