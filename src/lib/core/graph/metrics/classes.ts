import { listNeighbours, type Network } from './network.ts';

/** Members by class. */
export interface Classes {
	/** By member the number of its class: 1 for the largest, of equals that of the smallest member first. */
	readonly values: Float64Array;
	readonly classes: number;
}

/** Numbers the classes of members, who are in the same one when they have the same key. */
export function numberClasses(keys: ArrayLike<number>): Classes {
	const sizes = new Map<number, number>();
	for (let member = 0; member < keys.length; member++)
		sizes.set(keys[member]!, (sizes.get(keys[member]!) ?? 0) + 1);
	// A map keeps the order in which its keys came, which is that of their smallest members; sorting keeps it for equals.
	const sorted = [...sizes].sort(([, a], [, b]) => b - a);
	const numbers = new Map(sorted.map(([key], index) => [key, index + 1]));
	return { values: Float64Array.from(keys, (key) => numbers.get(key)!), classes: sizes.size };
}

/** By member the smallest one that can be reached from it along ties, of which only those that `holds` are gone. */
export function findPieces(
	network: Network,
	holds: (a: number, b: number) => boolean = () => true
): Int32Array {
	const { starts, others } = listNeighbours(network);
	const pieces = new Int32Array(network.count).fill(-1);
	for (let first = 0; first < network.count; first++) {
		if (pieces[first] !== -1) continue;
		pieces[first] = first;
		const reached = [first];
		for (let member = reached.pop(); member !== undefined; member = reached.pop())
			for (let at = starts[member]!; at < starts[member + 1]!; at++) {
				const other = others[at]!;
				if (pieces[other] !== -1 || !holds(member, other)) continue;
				pieces[other] = first;
				reached.push(other);
			}
	}
	return pieces;
}
