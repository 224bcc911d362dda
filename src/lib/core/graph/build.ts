import Graphology from 'graphology';
import type { Claim, Dataset, Entity } from '../dataset/records.ts';

/** The dataset as a multigraph: nodes are entities, edges are claims. Built once, never changed. */
export interface Graph {
	readonly dataset: Dataset<string>;
	/** graphology's graph; a node's attributes are its Entity, an edge's its Claim. */
	readonly model: GraphModel;
	/** Entity id → its place in `dataset.entities`, which is its bit in every bitset. */
	readonly entityIndex: ReadonlyMap<string, number>;
	/** For every claim the places of its two ends. */
	readonly subjects: Int32Array;
	readonly objects: Int32Array;
}

export type GraphModel = Graphology<Entity<string>, Claim<string>>;

/** Builds the graph of a checked dataset. Throws on a claim whose end does not exist. */
export function buildGraph(dataset: Dataset<string>): Graph {
	const model: GraphModel = new Graphology({ type: 'directed', multi: true });
	const entityIndex = new Map<string, number>();
	dataset.entities.forEach((entity, index) => {
		entityIndex.set(entity.id, index);
		model.addNode(entity.id, entity);
	});
	const subjects = new Int32Array(dataset.claims.length);
	const objects = new Int32Array(dataset.claims.length);
	dataset.claims.forEach((claim, index) => {
		model.addDirectedEdgeWithKey(claim.id, claim.subject, claim.object, claim);
		subjects[index] = entityIndex.get(claim.subject)!;
		objects[index] = entityIndex.get(claim.object)!;
	});
	return { dataset, model, entityIndex, subjects, objects };
}

/** The record of an entity. Throws when there is none. */
export function entityOf(graph: Graph, id: string): Entity<string> {
	return graph.model.getNodeAttributes(id);
}

/** All claims between two entities, in either direction. */
export function claimsBetween(graph: Graph, a: string, b: string): Claim<string>[] {
	return graph.model.mapEdges(a, b, (_, claim) => claim);
}
