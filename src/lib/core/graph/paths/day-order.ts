import type { Step, StepClaim } from './network.ts';

/** The first day on which a step can be taken by somebody who is there on a day; nothing when it is too late for it. */
export function arrival({ claims }: Step, day: number): number | undefined {
	let first: number | undefined;
	for (const { earliest, latest } of claims) {
		if (latest < day) continue;
		const at = Math.max(earliest, day);
		if (first === undefined || at < first) first = at;
	}
	return first;
}

/**
 * The claims of each step that can stand in a path on which no step is earlier than the one before. The steps are to
 * be possible in this order.
 */
export function claimsInOrder(steps: readonly Step[]): readonly (readonly StepClaim[])[] {
	const begins: number[] = [];
	let day = -Infinity;
	for (const step of steps) {
		begins.push(day);
		day = arrival(step, day)!;
	}
	const usable: (readonly StepClaim[])[] = [];
	let deadline = Infinity;
	for (let at = steps.length - 1; at >= 0; at--) {
		const begin = begins[at]!;
		const claims = steps[at]!.claims.filter(
			({ earliest, latest }) => Math.max(earliest, begin) <= Math.min(latest, deadline)
		);
		const end = deadline;
		deadline = Math.max(...claims.map(({ latest }) => Math.min(latest, end)));
		usable.unshift(claims);
	}
	return usable;
}

interface Standing {
	readonly day: number;
	readonly cost: number;
}

/** What steps cost when each is taken no earlier than the one before: the cheapest claim of a step may come too late. */
export function costInOrder(steps: readonly Step[]): number {
	let standings: readonly Standing[] = [{ day: -Infinity, cost: 0 }];
	for (const { claims } of steps)
		standings = best(
			standings.flatMap(({ day, cost }) =>
				claims
					.filter(({ latest }) => latest >= day)
					.map((claim) => ({ day: Math.max(claim.earliest, day), cost: cost + claim.cost }))
			)
		);
	return Math.min(...standings.map(({ cost }) => cost));
}

/** Leaves out what is neither earlier nor cheaper than something else. */
function best(standings: readonly Standing[]): readonly Standing[] {
	const kept: Standing[] = [];
	for (const each of standings.toSorted((a, b) => (a.day === b.day ? a.cost - b.cost : a.day - b.day)))
		if (kept.length === 0 || each.cost < kept.at(-1)!.cost) kept.push(each);
	return kept;
}
