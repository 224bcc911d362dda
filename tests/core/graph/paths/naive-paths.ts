import type { PathRequest } from '#lib/core/graph/paths/find-paths.ts';
import type { DrawnTie } from './drawn.ts';

export interface NaivePath {
	readonly entities: readonly number[];
	readonly hops: readonly (readonly number[])[];
	readonly cost: number;
}

/** Every path by the docblock of `findPaths`: all sequences of entities, and for each all choices of one tie per step. */
export function naivePaths(
	size: number,
	ties: readonly DrawnTie[],
	{ from, to, passes, inTime }: Omit<PathRequest, 'most'>
): readonly NaivePath[] {
	if (from === to) return [];
	const sequences = (way: readonly number[]): readonly (readonly number[])[] => {
		const last = way.at(-1)!;
		if (last === to) return [way];
		if (last !== from && !passes(last)) return [];
		return Array.from({ length: size }, (_, member) => member)
			.filter((member) => !way.includes(member) && between(ties, last, member).length > 0)
			.flatMap((member) => sequences([...way, member]));
	};
	return sequences([from])
		.map((entities) => naivePath(ties, entities, inTime))
		.filter((path) => path !== undefined)
		.sort((a, b) => a.cost - b.cost || compareWays(a.entities, b.entities));
}

function naivePath(
	ties: readonly DrawnTie[],
	entities: readonly number[],
	inTime: boolean
): NaivePath | undefined {
	const steps = entities.slice(1).map((member, index) => between(ties, entities[index]!, member));
	const choices = steps
		.reduce<readonly (readonly number[])[]>(
			(before, claims) => before.flatMap((choice) => claims.map((claim) => [...choice, claim])),
			[[]]
		)
		.filter((choice) => !inTime || hasDays(choice.map((claim) => ties[claim]!)));
	if (choices.length === 0) return undefined;
	const cost = (choice: readonly number[]) =>
		choice.reduce((sum, claim) => sum + (ties[claim]!.cost ?? 1), 0);
	return {
		entities,
		hops: steps.map((claims, at) => claims.filter((claim) => choices.some((choice) => choice[at] === claim))),
		cost: Math.min(...choices.map(cost))
	};
}

/** Whether there are days for these ties, each on or after the one before: all that drawn dates name are tried. */
function hasDays(ties: readonly DrawnTie[]): boolean {
	const days = Array.from({ length: 12 }, (_, day) => day - 1);
	const from = (at: number, first: number): boolean =>
		at === ties.length ||
		days.some((day) => {
			const [earliest, latest] = ties[at]!.dates ?? [-Infinity, Infinity];
			return day >= first && day >= earliest && day <= latest && from(at + 1, day);
		});
	return from(0, -1);
}

export function between(ties: readonly DrawnTie[], one: number, other: number): readonly number[] {
	return ties.flatMap(({ a, b }, claim) =>
		a !== b && ((a === one && b === other) || (a === other && b === one)) ? [claim] : []
	);
}

function compareWays(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((member, index) => member !== b[index]);
	return a[at]! - b[at]!;
}
