import type { LayoutInput } from './layout.ts';

/** Who is tied to whom, each neighbour once and nobody to itself: those of i are ends[starts[i]] … ends[starts[i + 1] - 1]. */
export interface Neighbours {
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

export function buildNeighbours({ widths, sources, targets }: Links): Neighbours {
	const sets = Array.from(widths, () => new Set<number>());
	sources.forEach((source, tie) => {
		const target = targets[tie]!;
		if (source === target) return;
		sets[source]!.add(target);
		sets[target]!.add(source);
	});
	const starts = new Int32Array(sets.length + 1);
	sets.forEach(({ size }, at) => (starts[at + 1] = starts[at]! + size));
	const ends = new Int32Array(starts.at(-1)!);
	sets.forEach((set, at) => ends.set(Int32Array.from(set).sort(), starts[at]));
	return { count: sets.length, starts, ends };
}

type Links = Pick<LayoutInput, 'widths' | 'sources' | 'targets'>;

/** The neighbours of one. */
export function neighboursOf({ starts, ends }: Neighbours, at: number): Int32Array {
	return ends.subarray(starts[at]!, starts[at + 1]!);
}

export function degreeOf({ starts }: Neighbours, at: number): number {
	return starts[at + 1]! - starts[at]!;
}

/** How many steps everybody is from one, -1 for those that cannot be reached; a breadth-first search. */
export function countSteps(neighbours: Neighbours, from: number): Int32Array {
	const { count, starts, ends } = neighbours;
	const steps = new Int32Array(count).fill(-1);
	const queue = new Int32Array(count);
	let last = 1;
	queue[0] = from;
	steps[from] = 0;
	for (let first = 0; first < last; first++) {
		const at = queue[first]!;
		for (let tie = starts[at]!; tie < starts[at + 1]!; tie++) {
			const end = ends[tie]!;
			if (steps[end]! >= 0) continue;
			steps[end] = steps[at]! + 1;
			queue[last++] = end;
		}
	}
	return steps;
}

/** The parts that hang together, the largest first; members of each in their order. */
export function splitComponents(neighbours: Neighbours): readonly Int32Array[] {
	const seen = new Uint8Array(neighbours.count);
	const parts: Int32Array[] = [];
	for (let at = 0; at < neighbours.count; at++) {
		if (seen[at]) continue;
		const steps = countSteps(neighbours, at);
		const members = Int32Array.from(steps.keys()).filter((each) => steps[each]! >= 0);
		for (const member of members) seen[member] = 1;
		parts.push(members);
	}
	return parts.sort((a, b) => b.length - a.length);
}

/** Whom a layout is centred on: the one asked for, or the one with the most neighbours (the first of them). */
export function centreOf({ centre }: Pick<LayoutInput, 'centre'>, neighbours: Neighbours): number {
	if (centre !== undefined && centre >= 0 && centre < neighbours.count) return centre;
	let best = 0;
	for (let at = 1; at < neighbours.count; at++)
		if (degreeOf(neighbours, at) > degreeOf(neighbours, best)) best = at;
	return best;
}

/** The ties within one of the parts that hang together, its members counted from 0. */
export function partOf(neighbours: Neighbours, members: Int32Array): Neighbours {
	const at = new Map(Array.from(members, (member, index) => [member, index]));
	const lists = Array.from(members, (member) => neighboursOf(neighbours, member).map((end) => at.get(end)!));
	const starts = new Int32Array(members.length + 1);
	lists.forEach((list, index) => (starts[index + 1] = starts[index]! + list.length));
	const ends = new Int32Array(starts.at(-1)!);
	lists.forEach((list, index) => ends.set(list, starts[index]));
	return { count: members.length, starts, ends };
}
