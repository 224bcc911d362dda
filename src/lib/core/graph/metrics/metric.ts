import type { Text } from '../../text/text.ts';
import type { Network } from './network.ts';

/** Something that can be computed for every member of a network. */
export interface Metric {
	readonly id: MetricId;
	readonly label: Text;
	/** In one sentence. */
	readonly meaning: Text;
	/** An amount, of which there can be more or less; or the number of a class, the largest class being 1. */
	readonly gives: 'amount' | 'class';
	/** The same network gives the same values. What takes long tells how much is done, from 0 to 1. */
	readonly compute: (network: Network, onprogress?: (share: number) => void) => Measurement;
}

export type MetricId =
	| 'degree'
	| 'weighted'
	| 'betweenness'
	| 'closeness'
	| 'eigenvector'
	| 'pagerank'
	| 'clustering'
	| 'core'
	| 'component'
	| 'community';

/** Whether a metric's values are numbers of classes: known without loading what computes them. */
export function givesClasses(metric: MetricId): boolean {
	return metric === 'component' || metric === 'community';
}

export interface Measurement {
	/** By member; NaN where the metric is not defined. */
	readonly values: Float64Array;
	/** How many classes there are. */
	readonly classes?: number;
	/** Of communities: how much more of the ties' weight lies within them than chance would put there. */
	readonly modularity?: number;
}

/** A measurement of entities: its values go by their place in the dataset, NaN for those who were not measured. */
export interface Measured extends Measurement {
	readonly metric: MetricId;
}
