import { isDisputed } from './documentation.ts';
import type { Cited } from './records.ts';

/**
 * Records as sets: those about one thing together where one of them is disputed, to be shown side by side; every other
 * alone. (Two stays in Paris are two stays; two births are one of which sources disagree, and say so.)
 */
export function gatherVariants<R extends Cited<unknown>>(
	records: readonly R[],
	thingOf: (record: R) => string
): (readonly R[])[] {
	const disputed = new Set(records.filter(isDisputed).map(thingOf));
	const sets = new Map<string, R[]>();
	for (const record of records) {
		const thing = thingOf(record);
		const key = disputed.has(thing) ? `about ${thing}` : record.id;
		const set = sets.get(key);
		if (set) set.push(record);
		else sets.set(key, [record]);
	}
	return [...sets.values()];
}
