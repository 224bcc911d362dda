import { betweennessMetric } from './betweenness.ts';
import { closenessMetric } from './closeness.ts';
import { clusteringMetric } from './clustering.ts';
import { communityMetric } from './community.ts';
import { componentMetric } from './component.ts';
import { coreMetric } from './core.ts';
import { degreeMetric, weightedDegreeMetric } from './degree.ts';
import { eigenvectorMetric } from './eigenvector.ts';
import type { Metric } from './metric.ts';
import { pagerankMetric } from './pagerank.ts';

/** Every metric, in the order of the menu. A new one is one file and one line here. */
export const metrics: readonly Metric[] = [
	degreeMetric,
	weightedDegreeMetric,
	betweennessMetric,
	closenessMetric,
	eigenvectorMetric,
	pagerankMetric,
	clusteringMetric,
	coreMetric,
	componentMetric,
	communityMetric
];
