import type { Graph } from '../graph/build.ts';

/** All claims between two entities, bundled: what is drawn as one line. */
export interface Tie {
	readonly id: string;
	/** Places of the two ends in the dataset; `a` < `b`. */
	readonly a: number;
	readonly b: number;
	/** Places of the claims in the dataset. */
	readonly claims: readonly number[];
}

/** The id of the tie between two entities, whichever way round they are given. */
export function tieId(first: string, second: string): string {
	return first < second ? `${first}~${second}` : `${second}~${first}`;
}

/** Bundles a graph's claims by their two ends. A claim of an entity about itself is no tie. */
export function bundleTies(graph: Graph): readonly Tie[] {
	const { entities } = graph.dataset;
	const bundles = new Map<string, { a: number; b: number; claims: number[] }>();
	graph.dataset.claims.forEach((claim, index) => {
		if (claim.subject === claim.object) return;
		const id = tieId(claim.subject, claim.object);
		const bundle = bundles.get(id);
		if (bundle) bundle.claims.push(index);
		else {
			const ends = [graph.subjects[index]!, graph.objects[index]!];
			bundles.set(id, { a: Math.min(...ends), b: Math.max(...ends), claims: [index] });
		}
	});
	return [...bundles].map(([id, bundle]) => {
		const [first] = id.split('~');
		const swapped = entities[bundle.a]!.id !== first;
		return { id, claims: bundle.claims, a: swapped ? bundle.b : bundle.a, b: swapped ? bundle.a : bundle.b };
	});
}
