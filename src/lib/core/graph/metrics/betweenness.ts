import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { metricMessages as words } from '../../text/metric-messages.ts';
import { computeByGraphology } from './graphology-network.ts';
import type { Metric } from './metric.ts';

/**
 * Freeman, Sociometry 40 (1977) 35; by the algorithm of Brandes, J. Math. Sociology 25 (2001) 163. Divided by the
 * number of pairs of others, as NetworkX does. Weights are left aside: they tell how strong a tie is, not how long.
 */
export const betweennessMetric: Metric = {
	...{ id: 'betweenness', ...words.betweenness, gives: 'amount' },
	compute: (network) => ({
		values: computeByGraphology(network, (model) =>
			betweenness(model, { getEdgeWeight: null, normalized: true })
		)
	})
};
