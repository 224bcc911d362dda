import type { Claim, Dataset, Entity } from '../dataset/records.ts';

/**
 * The dataset as a multigraph in columns: nodes are entities, edges are claims. Built once, never changed; `model.ts`
 * makes graphology's graph of it, for those who work on with the data.
 */
export interface Graph {
	readonly dataset: Dataset<string>;
	/** Entity id → its place in `dataset.entities`, which is its bit in every bitset. */
	readonly entityIndex: ReadonlyMap<string, number>;
	/** For every claim the places of its two ends. */
	readonly subjects: Int32Array;
	readonly objects: Int32Array;
}

/** Builds the graph of a checked dataset. Throws on a claim whose end does not exist. */
export function buildGraph(dataset: Dataset<string>): Graph {
	const entityIndex = new Map(dataset.entities.map(({ id }, index) => [id, index]));
	const placeOf = (id: string) => {
		const place = entityIndex.get(id);
		if (place === undefined) throw new Error(`a claim about an entity that does not exist: ${id}`);
		return place;
	};
	return {
		dataset,
		entityIndex,
		subjects: Int32Array.from(dataset.claims, ({ subject }) => placeOf(subject)),
		objects: Int32Array.from(dataset.claims, ({ object }) => placeOf(object))
	};
}

/** The record of an entity. Throws when there is none. */
export function entityOf(graph: Graph, id: string): Entity<string> {
	const place = graph.entityIndex.get(id);
	if (place === undefined) throw new Error(`unknown entity: ${id}`);
	return graph.dataset.entities[place]!;
}

/** All claims between two entities, in either direction. */
export function claimsBetween(graph: Graph, a: string, b: string): Claim<string>[] {
	return graph.dataset.claims.filter(
		({ subject, object }) => (subject === a && object === b) || (subject === b && object === a)
	);
}
