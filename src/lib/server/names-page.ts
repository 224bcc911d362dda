import { gatherFate } from '#lib/core/dataset/fate-account.ts';
import { buildNameIndex } from '#lib/core/dataset/name-index.ts';
import { unknownFate } from '#lib/core/graph/facets/fate.ts';
import type { Term } from '#lib/core/dataset/records.ts';
import type { Language } from '#lib/core/text/text.ts';
import { toldOf } from './told.ts';

/** All that stands on the page of names. */
export function composeNamesPage(language: Language) {
	const { dataset, told } = toldOf(language);
	const { relations, fates } = dataset.vocabulary;
	const { compare } = new Intl.Collator(language);
	const claimsOf = (id: string) => told.filter(({ kind, sort }) => kind === 'claim' && sort.id === id).length;
	const count = (countOf: (id: string) => number) => (term: Term<string>) => ({
		...{ id: term.id, label: term.label },
		count: countOf(term.id)
	});
	const peopleOf = (id: string) => gatherFate(dataset, told, id, unknownFate, language)!.everybody.count;
	return {
		meta: dataset.meta,
		kinds: buildNameIndex(dataset, unknownFate, language),
		relations: relations.map(count(claimsOf)).toSorted((a, b) => compare(a.label, b.label)),
		fates: fates.map(count(peopleOf))
	};
}
