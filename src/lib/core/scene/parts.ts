import type { Ground } from './walk.ts';

/** The connected parts of what is shown: how many entities are in the part of each, and in the largest. */
export interface Parts {
	readonly sizes: ReadonlyMap<string, number>;
	readonly largest: number;
}

/** Finds the parts that hang together by ties that are shown; what stands alone is a part of one. */
export function computeParts({ entities, ties }: Ground): Parts {
	const neighbours = new Map<string, string[]>();
	for (const { id, presence } of entities) if (presence === 'shown') neighbours.set(id, []);
	for (const { a, b, presence } of ties) {
		if (presence !== 'shown') continue;
		neighbours.get(a)?.push(b);
		neighbours.get(b)?.push(a);
	}
	const sizes = new Map<string, number>();
	let largest = 0;
	for (const start of neighbours.keys()) {
		if (sizes.has(start)) continue;
		const part = new Set([start]);
		// A set is walked to its end even while it grows.
		for (const id of part) for (const next of neighbours.get(id)!) if (neighbours.has(next)) part.add(next);
		for (const id of part) sizes.set(id, part.size);
		largest = Math.max(largest, part.size);
	}
	return { sizes, largest };
}
