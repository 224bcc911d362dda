import { metricMessages as words } from '../../text/metric-messages.ts';
import type { Metric } from './metric.ts';
import { listNeighbours, type Neighbours, type Network } from './network.ts';

/** At which change in one step the values are taken to be there; the rest to go is about as small. */
const settled = 1e-15;
const mostSteps = 200_000;

/**
 * Bonacich, J. Math. Sociology 2 (1972) 113: the eigenvector of the largest eigenvalue, of length 1, every tie counting
 * the same (NetworkX's default). Found as NetworkX and graphology find it, by powers of A + I from equal values, but
 * followed to the end: both stop at a change of n · 10⁻⁶, in the third or fourth digit; graphology also throws after
 * a hundred steps. Outside the component of the largest eigenvalue the values tend to 0. NaN where there is no tie.
 */
export const eigenvectorMetric: Metric = {
	...{ id: 'eigenvector', ...words.eigenvector, gives: 'amount' },
	compute: (network) => ({ values: followPowers(network) })
};

function followPowers(network: Network): Float64Array {
	const { count, sources } = network;
	if (sources.length === 0) return new Float64Array(count).fill(NaN);
	const neighbours = listNeighbours(network);
	let values = new Float64Array(count).fill(1 / Math.sqrt(count));
	for (let step = 0; step < mostSteps; step++) {
		const next = multiply(neighbours, values);
		let change = 0;
		for (let member = 0; member < count; member++)
			change = Math.max(change, Math.abs(next[member]! - values[member]!));
		values = next;
		if (change < settled) break;
	}
	return values;
}

/** (A + I) · values, of length 1. */
function multiply({ starts, others }: Neighbours, values: Float64Array): Float64Array<ArrayBuffer> {
	const next = new Float64Array(values.length);
	let squares = 0;
	for (let member = 0; member < values.length; member++) {
		let sum = values[member]!;
		for (let at = starts[member]!; at < starts[member + 1]!; at++) sum += values[others[at]!]!;
		next[member] = sum;
		squares += sum * sum;
	}
	const length = Math.sqrt(squares);
	return next.map((value) => value / length);
}
