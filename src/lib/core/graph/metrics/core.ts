import { metricMessages as words } from '../../text/metric-messages.ts';
import type { Metric } from './metric.ts';
import { countTies, listNeighbours, type Network } from './network.ts';

/** Seidman, Social Networks 5 (1983) 269: the largest k for which a member is in the k-core. */
export const coreMetric: Metric = {
	...{ id: 'core', ...words.core, gives: 'amount' },
	compute: (network) => ({ values: peel(network) })
};

/**
 * Takes away those of fewest ties, again and again: how many a member still had, or any before it, is its k. Members
 * lie in lists by how many ties they have left (Batagelj and Zaveršnik, arXiv cs/0310049).
 */
function peel(network: Network): Float64Array {
	const { starts, others } = listNeighbours(network);
	const left = countTies(network);
	const lists: number[][] = Array.from({ length: left.reduce((a, b) => Math.max(a, b), 0) + 1 }, () => []);
	left.forEach((ties, member) => lists[ties]!.push(member));
	const cores = new Float64Array(network.count).fill(NaN);
	let [ties, k] = [0, 0];
	while (ties < lists.length) {
		const member = lists[ties]!.pop();
		if (member === undefined) ties++;
		// Whoever has lost ties is in a list further down, too, and was taken from there.
		else if (Number.isNaN(cores[member])) {
			k = Math.max(k, ties);
			cores[member] = k;
			for (let at = starts[member]!; at < starts[member + 1]!; at++) {
				const other = others[at]!;
				if (Number.isNaN(cores[other])) lists[--left[other]!]!.push(other);
			}
			ties = Math.max(0, ties - 1);
		}
	}
	return cores;
}
