import type { OnProgress } from './layout.ts';
import { centreOf, neighboursOf, partOf, splitComponents, type Neighbours } from './neighbours.ts';
import { placeByPivots } from './pivot-mds.ts';
import { choosePivots } from './stress-terms.ts';

const pivotCount = 50;

/** How often everybody is sifted: it takes as many swaps as there are pairs, twice. */
const roundsFor = (count: number) => (count <= 200 ? 4 : count <= 600 ? 1 : 0);

/**
 * An order in which few ties cross when all stand on a circle: by direction in a flat picture, then sifted. Baur and
 * Brandes, "Crossing reduction in circular layouts" (2004).
 */
export function orderOnCircle(
	neighbours: Neighbours,
	onprogress: OnProgress = () => undefined
): readonly number[] {
	const order = splitComponents(neighbours).flatMap((members) => byDirection(neighbours, members));
	const rounds = roundsFor(neighbours.count);
	for (let round = 0; round < rounds; round++)
		for (let member = 0; member < neighbours.count; member++) {
			sift(order, member, neighbours);
			if (member % 20 === 0) onprogress((round + member / neighbours.count) / rounds);
		}
	return order;
}

function byDirection(neighbours: Neighbours, members: Int32Array): readonly number[] {
	if (members.length < 3) return [...members];
	const part = partOf(neighbours, members);
	const { stepsFrom } = choosePivots(part, centreOf({}, part), pivotCount);
	const places = placeByPivots(stepsFrom, part.count);
	const angles = Array.from(members, (_, at) => Math.atan2(places[2 * at + 1]!, places[2 * at]!));
	return Array.from(members.keys())
		.sort((a, b) => angles[a]! - angles[b]! || a - b)
		.map((at) => members[at]!);
}

/** Tries one at every place of the circle and leaves it where the fewest ties cross. */
function sift(order: number[], member: number, neighbours: Neighbours): void {
	const count = order.length;
	const others = order.filter((each) => each !== member);
	const place = new Int32Array(count);
	// Where it stood, seen from itself: the others follow it in their order.
	const start = order.indexOf(member);
	const turned = [...others.slice(start), ...others.slice(0, start)];
	turned.forEach((each, at) => (place[each] = at));
	let [crossings, least, best] = [0, 0, 0];
	for (let at = 0; at < turned.length; at++) {
		crossings += changeBySwap(member, turned[at]!, at, place, neighbours);
		if (crossings < least) [least, best] = [crossings, at + 1];
	}
	order.splice(0, count, ...turned.slice(0, best), member, ...turned.slice(best));
}

/** How many more ties cross when one changes places with the next, who stands at `at` among the others. */
function changeBySwap(
	member: number,
	next: number,
	at: number,
	place: Int32Array,
	neighbours: Neighbours
): number {
	const count = place.length - 1;
	const ahead = (of: number, but: number) =>
		neighboursOf(neighbours, of)
			.filter((end) => end !== but)
			.map((end) => (place[end]! - at + count) % count)
			.sort();
	const [own, theirs] = [ahead(member, next), ahead(next, member)];
	// Before the swap an own tie crosses those of the next that end farther on; after it, those that end nearer.
	return pairsBefore(theirs, own) - pairsBefore(own, theirs);
}

/** Pairs of one from each sorted list, the first before the second. */
function pairsBefore(first: Int32Array, second: Int32Array): number {
	let [pairs, at] = [0, 0];
	for (const value of second) {
		while (at < first.length && first[at]! < value) at++;
		pairs += at;
	}
	return pairs;
}
