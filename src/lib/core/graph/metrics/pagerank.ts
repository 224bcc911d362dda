import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { metricMessages as words } from '../../text/metric-messages.ts';
import { computeByGraphology } from './graphology-network.ts';
import type { Metric } from './metric.ts';

/**
 * Page, Brin, Motwani and Winograd (1999), damping 0.85, by weights; from who has no tie on to anybody. NetworkX and
 * graphology define it alike, and both stop at a change of n · 10⁻⁶; here it is followed to the last digits.
 */
export const pagerankMetric: Metric = {
	...{ id: 'pagerank', ...words.pagerank, gives: 'amount' },
	compute: (network) => ({
		values: computeByGraphology(network, (model) =>
			pagerank(model, {
				...{ getEdgeWeight: 'weight', alpha: 0.85 },
				...{ maxIterations: 1000, tolerance: 1e-15 }
			})
		)
	})
};
