import { findPieces } from './classes.ts';
import { listNeighbours, sumWeights, type Network } from './network.ts';

/** Gains below this are rounding. */
const least = 1e-12;

/**
 * The given classes of members, changed as long as that raises the modularity: by taking apart what is not in one
 * piece, and by moving single members, always in the same order.
 */
export function refine(network: Network, given: ArrayLike<number>): Int32Array {
	let classes: Int32Array = Int32Array.from(given);
	do {
		const before = classes;
		// A class has the number of its smallest member, so that there is one to spare for whoever is better off alone.
		classes = findPieces(network, (a, b) => before[a] === before[b]);
	} while (moveMembers(network, classes));
	return classes;
}

/** Moves every member for which that raises the modularity to where it raises it most. Whether any was moved. */
function moveMembers(network: Network, classes: Int32Array): boolean {
	const { starts, others, ties } = listNeighbours(network);
	const own = sumWeights(network);
	const total = own.reduce((sum, each) => sum + each, 0);
	// One more than there are members is enough for one empty class at any time.
	const sums = new Float64Array(network.count + 1);
	own.forEach((sum, member) => (sums[classes[member]!]! += sum));
	const sizes = new Int32Array(network.count + 1);
	for (const each of classes) sizes[each]!++;
	let moved = false;
	for (let member = 0; member < network.count; member++) {
		const from = classes[member]!;
		const near = new Map<number, number>([[sizes.indexOf(0), 0]]);
		for (let at = starts[member]!; at < starts[member + 1]!; at++) {
			const other = classes[others[at]!]!;
			near.set(other, (near.get(other) ?? 0) + network.weights[ties[at]!]!);
		}
		// Newman and Girvan's sum has twice this, divided by the total.
		const worth = (to: number, weight: number) =>
			weight - (own[member]! * (sums[to]! - (to === from ? own[member]! : 0))) / total;
		let [best, most] = [from, worth(from, near.get(from) ?? 0) + least * total];
		for (const [to, weight] of near) if (worth(to, weight) > most) [best, most] = [to, worth(to, weight)];
		if (best === from) continue;
		moved = true;
		classes[member] = best;
		for (const [to, sign] of [
			[from, -1],
			[best, 1]
		] as const) {
			sums[to]! += sign * own[member]!;
			sizes[to]! += sign;
		}
	}
	return moved;
}
