import { neighboursOf, type Neighbours } from './neighbours.ts';

/** Sweeps over all lists; after a few, hardly anything moves any more. */
const sweeps = 8;

/**
 * Orders each list so that everybody stands about where their neighbours in the other lists stand in theirs (those
 * tied only within their list look there): the barycentre method of Sugiyama, Tagawa and Toda (1981). Who is tied to
 * nobody keeps their share of the way.
 */
export function orderByNeighbours(
	lists: readonly (readonly number[])[],
	neighbours: Neighbours
): readonly (readonly number[])[] {
	const listOf = new Int32Array(neighbours.count).fill(-1);
	const share = new Float64Array(neighbours.count);
	const ordered = lists.map((list) => [...list]);
	const settle = (list: readonly number[]) =>
		list.forEach((member, at) => (share[member] = (at + 0.5) / list.length));
	ordered.forEach((list, at) => {
		for (const member of list) listOf[member] = at;
		settle(list);
	});
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (const list of sweep % 2 === 0 ? ordered : ordered.toReversed()) {
			const wanted = new Map(list.map((member) => [member, meanShare(member, neighbours, listOf, share)]));
			list.sort((a, b) => wanted.get(a)! - wanted.get(b)! || share[a]! - share[b]! || a - b);
			settle(list);
		}
	}
	return ordered;
}

function meanShare(member: number, neighbours: Neighbours, listOf: Int32Array, share: Float64Array): number {
	const ends = neighboursOf(neighbours, member).filter((end) => listOf[end]! >= 0);
	const elsewhere = ends.filter((end) => listOf[end] !== listOf[member]);
	const counted = elsewhere.length > 0 ? elsewhere : ends;
	if (counted.length === 0) return share[member]!;
	return counted.reduce((sum, end) => sum + share[end]!, 0) / counted.length;
}
