import Graphology from 'graphology';
import type { Claim, Entity } from '../dataset/records.ts';
import { hasBit, type Bitset } from './bitset.ts';
import type { Graph } from './build.ts';

/** graphology's multigraph; a node's attributes are its Entity, an edge's its Claim. */
export type GraphModel = Graphology<Entity<string>, Claim<string>>;

/** The entities and claims of a graph that are in the given sets, both ends of every claim among them. */
export function buildModel(graph: Graph, entities: Bitset, claims: Bitset): GraphModel {
	const model: GraphModel = new Graphology({ type: 'directed', multi: true });
	graph.dataset.entities.forEach((entity, member) => {
		if (hasBit(entities, member)) model.addNode(entity.id, entity);
	});
	graph.dataset.claims.forEach((claim, member) => {
		if (hasBit(claims, member)) model.addDirectedEdgeWithKey(claim.id, claim.subject, claim.object, claim);
	});
	return model;
}
