import { buildTieNetwork } from '#lib/core/graph/metrics/tie-network.ts';
import { metrics } from '#lib/core/graph/metrics/index.ts';
import { projections } from '#lib/core/graph/projections/index.ts';
import { project } from '#lib/core/graph/projections/project.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { measure, type Measured } from './measure.ts';

/** Every metric and every projection of everything that is known in the shipped case. */
export function benchConnections(): readonly Measured[] {
	const { graph, facets } = openCase(caseFile('en'));
	const passing = { entities: facets.scopes.context, claims: facets.scopeClaims.context };
	const network = buildTieNetwork(graph, passing);
	return [
		measure(`ties of ${network.count} entities`, 30, () => buildTieNetwork(graph, passing)),
		...metrics.map(({ id, compute }) => measure(`metric: ${id}`, 30, () => compute(network))),
		...projections.map(({ id }) =>
			measure(`projection: ${id}, against chance`, 30, () => project(graph, passing, id, 'hypergeometric'))
		)
	];
}
