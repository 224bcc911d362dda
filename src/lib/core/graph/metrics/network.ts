/** An undirected simple graph in columns: who is tied to whom, and how much each tie weighs. */
export interface Network {
	/** Its members are numbered from 0 to below this. */
	readonly count: number;
	/** Per tie its two ends, which differ; no two ties have the same ends. */
	readonly sources: Int32Array;
	readonly targets: Int32Array;
	/** Per tie, above 0. */
	readonly weights: Float64Array;
}

/** Whom each member is tied to: those of member i are `others` from `starts[i]` to below `starts[i + 1]`. */
export interface Neighbours {
	readonly starts: Int32Array;
	readonly others: Int32Array;
	/** By which tie. */
	readonly ties: Int32Array;
}

/** Sorts the ties of a network under their ends. */
export function listNeighbours({ count, sources, targets }: Network): Neighbours {
	const starts = new Int32Array(count + 1);
	for (const ends of [sources, targets]) for (const end of ends) starts[end + 1]!++;
	for (let member = 0; member < count; member++) starts[member + 1]! += starts[member]!;
	const next = starts.slice();
	const others = new Int32Array(2 * sources.length);
	const ties = new Int32Array(2 * sources.length);
	const add = (from: number, to: number, tie: number) => {
		const at = next[from]!++;
		others[at] = to;
		ties[at] = tie;
	};
	sources.forEach((source, tie) => {
		add(source, targets[tie]!, tie);
		add(targets[tie]!, source, tie);
	});
	return { starts, others, ties };
}

/** How many ties each member has. */
export function countTies({ count, sources, targets }: Network): Float64Array {
	const counts = new Float64Array(count);
	for (const ends of [sources, targets]) for (const end of ends) counts[end]!++;
	return counts;
}

/** What the ties of each member weigh together. */
export function sumWeights({ count, sources, targets, weights }: Network): Float64Array {
	const sums = new Float64Array(count);
	for (const ends of [sources, targets]) ends.forEach((end, tie) => (sums[end]! += weights[tie]!));
	return sums;
}
