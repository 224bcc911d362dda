import { countSteps, type Neighbours } from './neighbours.ts';

/** The centre, then those that are one step from it, two steps …; last who cannot be reached. */
export function listBySteps(neighbours: Neighbours, centre: number): readonly (readonly number[])[] {
	const lists: number[][] = [];
	const unreached: number[] = [];
	countSteps(neighbours, centre).forEach((steps, member) => {
		if (steps < 0) unreached.push(member);
		else (lists[steps] ??= []).push(member);
	});
	return unreached.length > 0 ? [...lists, unreached] : lists;
}
