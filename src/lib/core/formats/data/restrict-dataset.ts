import type { Cited, Dataset, Source, Vocabulary } from '../../dataset/records.ts';
import { hasBit } from '../../graph/bitset.ts';
import type { Part } from '../../graph/part.ts';

/**
 * The records of a dataset that are in a part of its graph: the entities and claims in it, all that is told of these
 * entities, the works that say so, and the words that are used. It is a dataset by itself, without a loose end.
 */
export function restrictDataset<T>(dataset: Dataset<T>, { entities, claims }: Part): Dataset<T> {
	const kept = dataset.entities.filter((_, member) => hasBit(entities, member));
	const ids = new Set(kept.map(({ id }) => id));
	const records = {
		entities: kept,
		claims: dataset.claims.filter((_, member) => hasBit(claims, member)),
		attributes: dataset.attributes.filter(({ entity }) => ids.has(entity)),
		fates: dataset.fates.filter(({ person }) => ids.has(person)),
		positions: dataset.positions.filter(({ holder }) => ids.has(holder))
	};
	const { claims: said, attributes, fates, positions } = records;
	const sources = withOrigins(citedIn([...said, ...attributes, ...fates, ...positions]), dataset.sources);
	const rest = { ...records, meta: dataset.meta, sources };
	return { ...rest, vocabulary: restrictVocabulary(dataset.vocabulary, rest) };
}

/** The ids of the sources behind statements. */
export function citedIn(statements: readonly Pick<Cited<unknown>, 'citations'>[]): ReadonlySet<string> {
	return new Set(statements.flatMap(({ citations }) => citations.map(({ source }) => source)));
}

/** Sources with those in which they were found cited, and those that they are copies of. */
function withOrigins(cited: ReadonlySet<string>, sources: readonly Source[]): readonly Source[] {
	const wanted = new Set(cited);
	let before = -1;
	while (wanted.size > before) {
		before = wanted.size;
		for (const { id, custom } of sources) {
			if (!wanted.has(id)) continue;
			if (custom?.via) wanted.add(custom.via);
			if (custom?.work) wanted.add(custom.work);
		}
	}
	return sources.filter(({ id }) => wanted.has(id));
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
		outcomes: keep(words.outcomes, pluck(relations, 'outcome')),
		relationGroups: keep(words.relationGroups, pluck(relations, 'group')),
		certainties: keep(words.certainties, pluck(statements, 'certainty')),
		attributes: keep(words.attributes, pluck(attributes, 'attribute')),
		topics: keep(words.topics, pluck(positions, 'topic')),
		sourceTypes: keep(words.sourceTypes, pluck(sources, 'type'))
	};
}

function pluck<K extends string>(records: readonly Readonly<Record<K, string>>[], name: K): string[] {
	return records.map((record) => record[name]);
}
