import type { Language, Text } from '../text/text.ts';
import type { Dataset } from './records.ts';

/** The same dataset in one language: what a page loads. Names of entities stay in every language. */
export function localise(dataset: Dataset, language: Language): Dataset<string> {
	const say = (text: Text): string => text[language];
	const note = <R extends { note: Text }>(record: R) => ({ ...record, note: say(record.note) });
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
		claims: dataset.claims.map((claim) => ({ ...note(claim), detail: say(claim.detail) })),
		attributes: dataset.attributes.map((record) => ({ ...note(record), value: say(record.value) })),
		fates: dataset.fates.map((fate) => ({ ...note(fate), place: say(fate.place) })),
		positions: dataset.positions.map((record) => ({ ...note(record), position: say(record.position) })),
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
