import { hasBit, type Bitset } from './bitset.ts';
import type { Graph } from './build.ts';

/** To how many others known claims tie an entity that are not among the given ones. */
export function countHiddenTies({ subjects, objects }: Graph, claims: Bitset, member: number): number {
	const [seen, known] = [new Set<number>(), new Set<number>()];
	subjects.forEach((subject, claim) => {
		const object = objects[claim]!;
		if (subject === object || (subject !== member && object !== member)) return;
		const other = subject === member ? object : subject;
		known.add(other);
		if (hasBit(claims, claim)) seen.add(other);
	});
	return known.size - seen.size;
}
