import Graphology from 'graphology';
import type { Network } from './network.ts';

/** graphology's graph of a network: nodes are members by number, edges have the attribute `weight`. */
export type GraphologyNetwork = Graphology<Record<string, never>, { weight: number }>;

/** What graphology computes for every node, in the order of the members; it is not asked about nobody, which it refuses. */
export function computeByGraphology(
	network: Network,
	compute: (model: GraphologyNetwork) => Readonly<Record<string, number>>
): Float64Array {
	if (network.count === 0) return new Float64Array();
	const found = compute(toGraphology(network));
	return Float64Array.from({ length: network.count }, (_, member) => found[String(member)]!);
}

function toGraphology({ count, sources, targets, weights }: Network): GraphologyNetwork {
	const model: GraphologyNetwork = new Graphology({
		type: 'undirected',
		multi: false,
		allowSelfLoops: false
	});
	for (let member = 0; member < count; member++) model.addNode(String(member));
	sources.forEach((source, tie) => {
		model.addUndirectedEdge(String(source), String(targets[tie]), { weight: weights[tie]! });
	});
	return model;
}
