import fc from 'fast-check';
import type { Network } from '#lib/core/graph/metrics/network.ts';
import { networkOf } from '../../../fixtures/networks.ts';

/** Networks of up to so many members, in which every two are tied or not. */
export function arbitraryNetwork(most: number): fc.Arbitrary<Network> {
	return fc.integer({ min: 0, max: most }).chain((count) => {
		const pairs = Array.from({ length: count }, (_, a) => a).flatMap((a) =>
			Array.from({ length: a }, (_, b) => [a, b] as const)
		);
		return fc.subarray(pairs).chain((chosen) =>
			fc
				.array(fc.integer({ min: 1, max: 5 }), { minLength: chosen.length, maxLength: chosen.length })
				.map((weights) =>
					networkOf(
						count,
						chosen.map(([a, b], tie) => [a, b, weights[tie]!])
					)
				)
		);
	});
}

export const membersOf = ({ count }: Network) => Array.from({ length: count }, (_, member) => member);

/** The weight of the tie between two; 0 for none. */
export function weightOf({ sources, targets, weights }: Network, a: number, b: number): number {
	const tie = sources.findIndex((source, at) => {
		const target = targets[at]!;
		return (source === a && target === b) || (source === b && target === a);
	});
	return tie < 0 ? 0 : weights[tie]!;
}

export const tied = (network: Network, a: number, b: number) => weightOf(network, a, b) > 0;

/** Every way from one to another that visits nobody twice. */
function waysBetween(network: Network, way: readonly number[], end: number): readonly (readonly number[])[] {
	const last = way.at(-1)!;
	if (last === end) return [way];
	return membersOf(network)
		.filter((next) => !way.includes(next) && tied(network, last, next))
		.flatMap((next) => waysBetween(network, [...way, next], end));
}

/** Of all ways between two, the shortest ones. */
export function shortestWays(network: Network, a: number, b: number): readonly (readonly number[])[] {
	const ways = waysBetween(network, [a], b);
	const least = Math.min(...ways.map(({ length }) => length));
	return ways.filter(({ length }) => length === least);
}

export const reaches = (network: Network, a: number, b: number) => waysBetween(network, [a], b).length > 0;

export function naiveBetweenness(network: Network, member: number): number {
	const others = membersOf(network).filter((other) => other !== member);
	if (others.length < 2) return 0;
	let [sum, pairs] = [0, 0];
	for (const a of others)
		for (const b of others) {
			if (a >= b) continue;
			pairs++;
			const ways = shortestWays(network, a, b);
			if (ways.length > 0) sum += ways.filter((way) => way.includes(member)).length / ways.length;
		}
	return sum / pairs;
}

export function naiveCloseness(network: Network, member: number): number {
	const reached = membersOf(network).filter((other) => other !== member && reaches(network, member, other));
	if (reached.length === 0) return 0;
	const steps = reached.map((other) => shortestWays(network, member, other)[0]!.length - 1);
	const mean = steps.reduce((sum, each) => sum + each, 0) / reached.length;
	return reached.length / (network.count - 1) / mean;
}

export function naiveClustering(network: Network, member: number): number {
	const near = membersOf(network).filter((other) => tied(network, member, other));
	const pairs = near.flatMap((a) => near.filter((b) => a < b).map((b) => [a, b] as const));
	return pairs.filter(([a, b]) => tied(network, a, b)).length / pairs.length;
}

/** Whoever is in any set in which everybody has k ties, for the largest such k; all sets are tried. */
export function naiveCore(network: Network, member: number): number {
	let best = 0;
	for (let set = 0; set < 2 ** network.count; set++) {
		const inside = membersOf(network).filter((each) => (set >> each) & 1);
		if (!inside.includes(member)) continue;
		const fewest = Math.min(...inside.map((a) => inside.filter((b) => tied(network, a, b)).length));
		best = Math.max(best, fewest);
	}
	return best;
}

/** Newman and Girvan's sum over all pairs, as it is defined. */
export function naiveModularity(network: Network, classes: ArrayLike<number>): number {
	const members = membersOf(network);
	const strength = members.map((a) => members.reduce((sum, b) => sum + weightOf(network, a, b), 0));
	const all = strength.reduce((sum, each) => sum + each, 0);
	let sum = 0;
	for (const a of members)
		for (const b of members)
			if (classes[a] === classes[b]) sum += weightOf(network, a, b) - (strength[a]! * strength[b]!) / all;
	return sum / all;
}
