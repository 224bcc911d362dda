import type { Graph } from '../build.ts';
import type { Network } from './network.ts';

/** Kinds of bodies through which nearly everybody in a case is tied to everybody: that a path leads through one says little. */
export const hubKinds: readonly string[] = ['party', 'state-body', 'international', 'congress', 'conference'];

/**
 * Whatever has more ties than this is a hub too, whatever its kind. In the whole of the first case that is the Workers'
 * Opposition (67), the Central Committee (41), and Shliapnikov (86) and Kollontai (47), of whom more is on record than
 * of anybody. The Letter of the Twenty-Two (33) and the Metalworkers' Union (15) are ways through on purpose: to have
 * signed the same letter and to have worked in the same union is what the case is about.
 */
export const hubTies = 35;

/** One byte per entity, 1 for a hub: by its kind, or by its ties within the claims of the network. */
export function findHubs(graph: Graph, network: Network): Uint8Array {
	return Uint8Array.from(graph.dataset.entities, ({ kind }, member) =>
		hubKinds.includes(kind) || network[member]!.length > hubTies ? 1 : 0
	);
}
