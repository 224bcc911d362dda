import type { Language, Text } from '../text/text.ts';
import type { Citation, Dataset } from './records.ts';
import { sayLocator } from './say-locator.ts';

/** The same dataset in one language: what a page loads. Names of entities stay in every language. */
export function localise(dataset: Dataset, language: Language): Dataset<string> {
	const say = (text: Text): string => text[language];
	const cited = <R extends { note: Text; citations: readonly Citation[] }>(record: R) => ({
		...record,
		note: say(record.note),
		citations: record.citations.map(({ source, locator }) => ({
			source,
			locator: sayLocator(locator, language)
		}))
	});
	const label = <R extends { label: Text }>(term: R) => ({ ...term, label: say(term.label) });
	const words = dataset.vocabulary;
	return {
		meta: { ...dataset.meta, title: say(dataset.meta.title) },
		sources: dataset.sources,
		entities: dataset.entities.map((entity) => ({
			...entity,
			short: say(entity.short),
			description: say(entity.description)
		})),
		claims: dataset.claims.map((claim) => ({ ...cited(claim), detail: say(claim.detail) })),
		attributes: dataset.attributes.map((record) => ({ ...cited(record), value: say(record.value) })),
		fates: dataset.fates.map((fate) => ({ ...cited(fate), place: say(fate.place) })),
		positions: dataset.positions.map((record) => ({ ...cited(record), position: say(record.position) })),
		vocabulary: {
			kinds: words.kinds.map((kind) => ({ ...label(kind), plural: say(kind.plural) })),
			tiers: words.tiers.map(label),
			roles: words.roles.map(label),
			fates: words.fates.map(label),
			outcomes: words.outcomes.map(label),
			relations: words.relations.map((relation) => ({
				...label(relation),
				inverse: say(relation.inverse)
			})),
			relationGroups: words.relationGroups.map(label),
			certainties: words.certainties.map(label),
			attributes: words.attributes.map(label),
			topics: words.topics.map(label),
			sourceTypes: words.sourceTypes.map(label)
		}
	};
}
