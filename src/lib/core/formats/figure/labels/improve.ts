import { makeRandom } from '../../../graph/layouts/random.ts';
import type { Choice } from './choice.ts';
import type { Placing } from './placing.ts';
import type { Spot } from './spot.ts';

/** How often a name looks for another place: so often in all, and so often more for every name. */
const tries = { all: 12_000, each: 12 } as const;
/** The warmth of the first try and of the last, and how many names may have to go for another one. */
const warmth = { first: 10, last: 0.05 } as const;
const most = 3;
/** Names at worse places than this, and those without one, look for another. */
const content = 4;

/** Puts names, in their order, each at the best place that is still free. */
export function placeGreedily(placing: Placing, choice: Choice): void {
	for (let name = 0; name < choice.count; name++) placing.put(name, firstFree(placing, choice, name));
}

/**
 * Simulated annealing: Christensen, Marks and Shieber, "An empirical study of algorithms for point-feature label
 * placement" (1995). A name takes a place, those in its way go to the best that is free for them; what is worse than
 * before is kept the more seldom the cooler it gets.
 */
export function improve(placing: Placing, choice: Choice): void {
	const random = makeRandom(1921);
	const all = tries.all + tries.each * choice.count;
	for (let done = 0; done < all;) {
		const restless = restlessIn(placing, choice);
		if (restless.length === 0) break;
		for (const name of restless) {
			const warm = warmth.first * (warmth.last / warmth.first) ** (done++ / all);
			const spot = choice.pick(name, random() ** 2);
			if (spot)
				tryMove(placing, choice, name, spot, (worse) => worse <= 0 || random() < Math.exp(-worse / warm));
		}
	}
	settle(placing, choice);
}

/** Names that look for another place. */
function restlessIn(placing: Placing, choice: Choice): number[] {
	const restless: number[] = [];
	for (let name = 0; name < choice.count; name++)
		if (costOf(placing, choice, name) > content) restless.push(name);
	return restless;
}

function costOf(placing: Placing, choice: Choice, name: number): number {
	return placing.spotOf(name)?.cost ?? choice.missing(name);
}

/** Moves a name to a place, and those in its way to others, unless that is not accepted. */
function tryMove(
	placing: Placing,
	choice: Choice,
	name: number,
	spot: Spot,
	accept: (worse: number) => boolean
): void {
	const others = placing.inTheWay(spot, name, most);
	if (!others) return;
	const moved = [name, ...others.sort((a, b) => a - b)];
	const before = moved.map((each) => placing.spotOf(each));
	const sum = () => moved.reduce((total, each) => total + costOf(placing, choice, each), 0);
	const costBefore = sum();
	for (const each of moved) placing.put(each, undefined);
	placing.put(name, spot);
	for (const other of others) placing.put(other, firstFree(placing, choice, other));
	if (accept(sum() - costBefore)) return;
	for (const each of moved) placing.put(each, undefined);
	moved.forEach((each, at) => placing.put(each, before[at]));
}

/** Lets every name have the best place that is free, until nothing moves. */
function settle(placing: Placing, choice: Choice): void {
	for (let moves = 1, round = 0; moves > 0 && round < 8; round++) {
		moves = 0;
		for (let name = 0; name < choice.count; name++) {
			const spot = firstFree(placing, choice, name);
			if (spot === placing.spotOf(name)) continue;
			placing.put(name, spot);
			moves++;
		}
	}
}

/** The best place that is free; its own counts as free. */
function firstFree(placing: Placing, choice: Choice, name: number): Spot | undefined {
	const isFree = (spot: Spot) => placing.isFree(spot, name);
	return choice.near(name).find(isFree) ?? choice.far(name).find(isFree);
}
