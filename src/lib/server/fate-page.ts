import { gatherFate } from '#lib/core/dataset/fate-account.ts';
import { unknownFate } from '#lib/core/graph/facets/fate.ts';
import { fateMessages as words } from '#lib/core/text/fate-messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { correctionsOf } from './corrections.ts';
import { toldOf, worksOf } from './told.ts';

/** All that stands on the page of a fate; nothing when there is no such fate. */
export function composeFatePage(language: Language, id: string) {
	const { dataset, told } = toldOf(language);
	const account = gatherFate(dataset, told, id, unknownFate, language);
	if (!account) return undefined;
	const shown = account.tiers.flatMap(({ entries }) => entries.flatMap((entry) => entry.told));
	const { core, everybody } = account;
	const counts = fill(words.counts[language], {
		...{ count: everybody.count, all: everybody.of },
		...{ core: core.count, coreAll: core.of }
	});
	const title = fill(words.heading[language], { fate: account.label });
	return {
		...{ account, counts, unknown: id === unknownFate, meta: dataset.meta, title },
		description: `${title}. ${counts}`,
		works: worksOf(language, shown),
		corrections: correctionsOf(
			language,
			{ kind: 'fate', id },
			shown.map((each) => each.id)
		)
	};
}
