import type { Cited, Dataset, Source } from '../dataset/records.ts';
import { hasBit } from '../graph/bitset.ts';
import type { Part } from '../graph/part.ts';

/**
 * The dataset without what does not pass: its entities and claims, what else is said of these entities, and the works
 * that say it. The words of the vocabulary stay, they tell nothing of anybody.
 */
export function cutDataset<T>(dataset: Dataset<T>, { entities, claims }: Part): Dataset<T> {
	const kept = dataset.entities.filter((_, member) => hasBit(entities, member));
	const ids = new Set(kept.map(({ id }) => id));
	const said = {
		claims: dataset.claims.filter((_, member) => hasBit(claims, member)),
		attributes: dataset.attributes.filter(({ entity }) => ids.has(entity)),
		fates: dataset.fates.filter(({ person }) => ids.has(person)),
		positions: dataset.positions.filter(({ holder }) => ids.has(holder))
	};
	const cited = citedIn(Object.values(said).flat());
	return { ...dataset, entities: kept, ...said, sources: withOrigins(dataset.sources, cited) };
}

/** The ids of the works behind statements. */
export function citedIn(said: readonly Pick<Cited<unknown>, 'citations'>[]): Set<string> {
	return new Set(said.flatMap(({ citations }) => citations.map(({ source }) => source)));
}

/** Works with those in which they were seen, and those of which they are copies or parts. */
function withOrigins(sources: readonly Source[], cited: ReadonlySet<string>): readonly Source[] {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const needed = new Set(cited);
	// A set is walked to its end even while it grows.
	for (const id of needed)
		for (const other of [byId.get(id)?.custom?.via, byId.get(id)?.custom?.work]) if (other) needed.add(other);
	return sources.filter(({ id }) => needed.has(id));
}
