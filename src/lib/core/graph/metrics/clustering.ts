import { metricMessages as words } from '../../text/metric-messages.ts';
import type { Metric } from './metric.ts';
import { listNeighbours, type Neighbours } from './network.ts';

/**
 * Watts and Strogatz, Nature 393 (1998) 440: of the pairs of neighbours, the share that is tied. NaN for who has fewer
 * than two neighbours, hence no pair; NetworkX writes 0 there, as if there were pairs and none of them tied.
 */
export const clusteringMetric: Metric = {
	...{ id: 'clustering', ...words.clustering, gives: 'amount' },
	compute: (network) => {
		const neighbours = listNeighbours(network);
		const near = new Uint8Array(network.count);
		return {
			values: Float64Array.from({ length: network.count }, (_, member) => tiedShare(neighbours, member, near))
		};
	}
};

/** The share for one member; `near` is all 0, before and after. */
function tiedShare({ starts, others }: Neighbours, member: number, near: Uint8Array): number {
	const own = others.subarray(starts[member], starts[member + 1]);
	if (own.length < 2) return NaN;
	for (const other of own) near[other] = 1;
	let ends = 0;
	for (const other of own)
		for (let at = starts[other]!; at < starts[other + 1]!; at++) ends += near[others[at]!]!;
	for (const other of own) near[other] = 0;
	return ends / (own.length * (own.length - 1));
}
