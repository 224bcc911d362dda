import { metrics } from '../metrics/index.ts';
import type { Measurement } from '../metrics/metric.ts';
import type { Network } from '../metrics/network.ts';
import type { Job } from './job.ts';

export interface MetricOrder {
	/** The id of a metric. */
	readonly metric: string;
	readonly network: Network;
}

/** Measures a network. Throws for a metric that is not in the list. */
export const metricsJob: Job<'metrics', MetricOrder, Measurement> = {
	id: 'metrics',
	run: ({ metric, network }, onprogress) => {
		const found = metrics.find(({ id }) => id === metric);
		if (!found) throw new Error(`no metric ${metric}`);
		return found.compute(network, onprogress);
	}
};
