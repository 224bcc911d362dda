import { gatherRelation, type RelationAccount } from '#lib/core/dataset/relation-account.ts';
import { claimForms, fromSourceForms, relationMessages as words } from '#lib/core/text/relation-messages.ts';
import { fill, plural, type Language } from '#lib/core/text/text.ts';
import { correctionsOf } from './corrections.ts';
import { toldOf, worksOf } from './told.ts';

/** All that stands on the page of a relation; nothing when there is no such relation. */
export function composeRelationPage(language: Language, id: string) {
	const { dataset, told } = toldOf(language);
	const account = gatherRelation(dataset, told, id, language);
	if (!account) return undefined;
	const shown = account.entries.flatMap((entry) => entry.told);
	const [meaning, counts] = [sayMeaning(account, language), sayCounts(account, language)];
	return {
		...{ account, meaning, counts, meta: dataset.meta, title: account.relation.label },
		description: [meaning, counts].join(' '),
		works: worksOf(language, shown),
		corrections: correctionsOf(
			language,
			{ kind: 'relation', id },
			shown.map((each) => each.id)
		)
	};
}

function sayMeaning({ relation, outcome }: RelationAccount, language: Language): string {
	const { label, inverse, directed, affiliation } = relation;
	return [
		fill(words[directed ? 'directed' : 'mutual'][language], { label, inverse }),
		outcome && fill(words.outcome[language], { outcome }),
		affiliation && words.affiliation[language]
	]
		.filter(Boolean)
		.join(' ');
}

function sayCounts({ claims, witnesses, undated, disputed }: RelationAccount, language: Language): string {
	return fill(words.counts[language], {
		claims: `${claims} ${plural(language, claims, claimForms[language])}`,
		witnesses: `${witnesses} ${plural(language, witnesses, fromSourceForms[language])}`.trim(),
		...{ undated, disputed }
	});
}
