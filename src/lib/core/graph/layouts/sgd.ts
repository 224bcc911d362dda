import type { Positions } from './layout.ts';
import { makeRandom, shuffle } from './random.ts';
import type { StressTerms } from './stress-terms.ts';

/** How small the last steps are, as a share of the whole correction of the heaviest pair. */
const finest = 0.03;

/**
 * Moves the ends of one pair after another towards their distance, in an order that is mixed anew in each round, by
 * steps that become smaller and smaller: Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient descent"
 * (2018). Changes the positions.
 */
export function relax(
	positions: Positions,
	terms: StressTerms,
	rounds: number,
	onround: (round: number) => void
): void {
	const order = Int32Array.from(terms.a.keys());
	const random = makeRandom(1921);
	let [least, most] = [Infinity, 0];
	for (const weights of [terms.weightA, terms.weightB])
		for (const weight of weights) {
			if (weight === 0) continue;
			least = Math.min(least, weight);
			most = Math.max(most, weight);
		}
	const decay = Math.log((finest * least) / most) / Math.max(1, rounds - 1);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		moveAll(positions, terms, order, Math.exp(decay * round) / least);
		onround(round + 1);
	}
}

function moveAll(positions: Positions, terms: StressTerms, order: Int32Array, rate: number): void {
	const { a, b, steps, weightA, weightB } = terms;
	for (const term of order) {
		const [i, j] = [2 * a[term]!, 2 * b[term]!];
		const x = positions[i]! - positions[j]!;
		const y = positions[i + 1]! - positions[j + 1]!;
		const length = Math.sqrt(x * x + y * y);
		if (length === 0) continue;
		const pull = (length - steps[term]!) / (2 * length);
		const byA = Math.min(1, weightA[term]! * rate) * pull;
		const byB = Math.min(1, weightB[term]! * rate) * pull;
		positions[i]! -= byA * x;
		positions[i + 1]! -= byA * y;
		positions[j]! += byB * x;
		positions[j + 1]! += byB * y;
	}
}
