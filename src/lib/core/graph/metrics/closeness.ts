import closeness from 'graphology-metrics/centrality/closeness.js';
import { metricMessages as words } from '../../text/metric-messages.ts';
import { computeByGraphology } from './graphology-network.ts';
import type { Metric } from './metric.ts';

/**
 * Freeman, Social Networks 1 (1979) 215, with the factor of Wasserman and Faust, Social Network Analysis (1994) 201,
 * for graphs in pieces: NetworkX's default, and not graphology's, by which a pair apart from all others would be
 * closest of all.
 */
export const closenessMetric: Metric = {
	...{ id: 'closeness', ...words.closeness, gives: 'amount' },
	compute: (network) => ({
		values: computeByGraphology(network, (model) => closeness(model, { wassermanFaust: true }))
	})
};
