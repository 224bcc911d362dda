import { formatShortWork, formatWork } from '#lib/core/dataset/cite.ts';
import { gatherResting } from '#lib/core/dataset/source-account.ts';
import { restingForms, sourceMessages as words } from '#lib/core/text/source-messages.ts';
import { fill, plural, type Language } from '#lib/core/text/text.ts';
import { correctionsOf } from './corrections.ts';
import { citeSource } from './source-citations.ts';
import { toldOf, worksOf } from './told.ts';

/** All that stands on the page of a source; nothing when there is no such source. */
export function composeSourcePage(language: Language, id: string) {
	const { dataset, told, accountOf } = toldOf(language);
	const source = dataset.sources.find((each) => each.id === id);
	if (!source) return undefined;
	const account = accountOf(id);
	const own = gatherResting(told).get(id) ?? [];
	const { statements, alone, disputed } = account;
	const counts = fill(words.counts[language], {
		statements: `${statements} ${plural(language, statements, restingForms[language])}`,
		...{ alone, disputed }
	});
	return {
		...{ account, meta: dataset.meta, title: formatShortWork(source), counts },
		description: `${formatWork(source)}. ${counts}`,
		citations: citeSource(language, id),
		works: worksOf(language, own),
		corrections: correctionsOf(
			language,
			{ kind: 'source', id },
			own.map((each) => each.id)
		)
	};
}
