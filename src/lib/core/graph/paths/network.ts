import { hasBit, type Bitset } from '../bitset.ts';
import type { Graph } from '../build.ts';
import type { ClaimTimes } from '../time.ts';

/** A claim that can be followed, and the days on which it may have held; one that may mean several times stands once for each. */
export interface StepClaim {
	/** Its place in the dataset. */
	readonly claim: number;
	/** In days since 1970-01-01; a claim without a date may be from any time. */
	readonly earliest: number;
	readonly latest: number;
	readonly cost: number;
}

/** All claims that lead from one entity to another. */
export interface Step {
	readonly to: number;
	readonly claims: readonly StepClaim[];
	/** The cost of the cheapest claim. */
	readonly cost: number;
}

/** For every entity where one gets from it in one step, whichever way the claims point, in the order of the dataset. */
export type Network = readonly (readonly Step[])[];

/** The network of the given claims. A claim of an entity about itself leads nowhere. */
export function buildNetwork(
	graph: Graph,
	times: ClaimTimes,
	claims: Bitset,
	costOf: (claim: number) => number
): Network {
	const steps = graph.dataset.entities.map(() => new Map<number, StepClaim[]>());
	const add = (from: number, to: number, entries: readonly StepClaim[]) => {
		const known = steps[from]!.get(to);
		if (known) known.push(...entries);
		else steps[from]!.set(to, [...entries]);
	};
	graph.dataset.claims.forEach((_, claim) => {
		const [subject, object] = [graph.subjects[claim]!, graph.objects[claim]!];
		if (subject === object || !hasBit(claims, claim)) return;
		const entries = datesOf(times, claim).map((dates) => ({ claim, ...dates, cost: costOf(claim) }));
		add(subject, object, entries);
		add(object, subject, entries);
	});
	return steps.map((ofEntity) =>
		[...ofEntity]
			.sort(([a], [b]) => a - b)
			.map(([to, entries]) => ({ to, claims: entries, cost: Math.min(...entries.map(({ cost }) => cost)) }))
	);
}

/** The steps between neighbours in a row. Throws when two of them are none. */
export function stepsAlong(network: Network, members: readonly number[]): readonly Step[] {
	return members.slice(1).map((to, index) => {
		const step = network[members[index]!]!.find((each) => each.to === to);
		if (!step) throw new Error(`no step from ${members[index]} to ${to}`);
		return step;
	});
}

/** The claims of a step, each once, in the order of the dataset. */
export function claimsOf(claims: readonly StepClaim[]): readonly number[] {
	return [...new Set(claims.map(({ claim }) => claim))];
}

function datesOf({ spans }: ClaimTimes, claim: number) {
	const dated = spans[claim]?.spans;
	if (!dated) return [{ earliest: -Infinity, latest: Infinity }];
	return dated.map(({ earliestStart, latestEnd }) => ({ earliest: earliestStart, latest: latestEnd }));
}
