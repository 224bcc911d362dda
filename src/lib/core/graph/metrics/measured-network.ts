import type { Graph } from '../build.ts';
import type { Passing } from '../facets/select.ts';
import { project } from '../projections/project.ts';
import type { ProjectionId } from '../projections/projection.ts';
import type { WeightId } from '../projections/weights.ts';
import { buildNetwork, buildTieNetwork, type EntityNetwork } from './tie-network.ts';

/** On what is measured. */
export interface Basis {
	/** Only what passes the filters, or all of the whole. */
	readonly base: 'visible' | 'all';
	/** The projection whose ties are measured; with none, the ties that claims make. */
	readonly project: ProjectionId | 'none';
	readonly weight: WeightId;
}

/** The network that is measured: filtered, then projected. */
export function buildMeasuredNetwork(
	graph: Graph,
	visible: Passing & { readonly whole: Passing },
	{ base, project: projection, weight }: Basis
): EntityNetwork {
	const passing = base === 'visible' ? visible : visible.whole;
	if (projection === 'none') return buildTieNetwork(graph, passing);
	const { members, ties } = project(graph, passing, projection, weight);
	return buildNetwork(members, ties);
}
