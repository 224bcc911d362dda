import type { Dataset, Fate, Vocabulary } from '../../dataset/records.ts';
import type { Part } from '../../graph/part.ts';
import { cutDataset } from '../cut-dataset.ts';

/**
 * The records of a dataset that are in a part of its graph, what is told of its entities, the works that say so, and
 * the words that are used: a dataset by itself, without a loose end.
 */
export function restrictDataset<T>(dataset: Dataset<T>, part: Part): Dataset<T> {
	const cut = cutDataset(dataset, part);
	return { ...cut, vocabulary: restrictVocabulary(dataset.vocabulary, cut) };
}

/** The words that records use. The fate "unknown" stays: that nothing is known is read from it. */
function restrictVocabulary<T>(words: Vocabulary<T>, used: Omit<Dataset<T>, 'vocabulary'>): Vocabulary<T> {
	const { entities, claims, attributes, fates, positions, sources } = used;
	const statements = [...claims, ...attributes, ...fates, ...positions];
	const keep = <R extends { readonly id: string }>(terms: readonly R[], ids: readonly string[]) => {
		const wanted = new Set(ids);
		return terms.filter(({ id }) => wanted.has(id));
	};
	const relations = keep(words.relations, pluck(claims, 'relation'));
	return {
		relations,
		kinds: keep(words.kinds, pluck(entities, 'kind')),
		tiers: keep(words.tiers, pluck(entities, 'tier')),
		roles: keep(words.roles, pluck(claims, 'role')),
		fates: keep(words.fates, ['unknown', ...pluck(fates, 'fate')]),
		outcomes: keep(words.outcomes, [...pluck(relations, 'outcome'), ...toldByFates(fates)]),
		relationGroups: keep(words.relationGroups, pluck(relations, 'group')),
		certainties: keep(words.certainties, pluck(statements, 'certainty')),
		attributes: keep(words.attributes, pluck(attributes, 'attribute')),
		topics: keep(words.topics, pluck(positions, 'topic')),
		sourceTypes: keep(words.sourceTypes, pluck(sources, 'type'))
	};
}

/** The outcome that a fate tells of without a claim: see the facet of outcomes. */
function toldByFates<T>(fates: readonly Fate<T>[]): string[] {
	return fates.some(({ rehabilitated, partyRestored }) => rehabilitated || partyRestored)
		? ['rehabilitated']
		: [];
}

function pluck<K extends string>(records: readonly Readonly<Record<K, string>>[], name: K): string[] {
	return records.map((record) => record[name]);
}
