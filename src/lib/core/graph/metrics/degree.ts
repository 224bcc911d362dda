import { metricMessages as words } from '../../text/metric-messages.ts';
import type { Metric } from './metric.ts';
import { countTies, sumWeights } from './network.ts';

/** The number of ties, not divided by the greatest possible one (which NetworkX's `degree_centrality` does). */
export const degreeMetric: Metric = {
	...{ id: 'degree', ...words.degree, gives: 'amount' },
	compute: (network) => ({ values: countTies(network) })
};

/** The sum of the ties' weights; called strength by Barrat et al., PNAS 101 (2004) 3747. */
export const weightedDegreeMetric: Metric = {
	...{ id: 'weighted', ...words.weighted, gives: 'amount' },
	compute: (network) => ({ values: sumWeights(network) })
};
