import type { Graph } from '../graph/build.ts';
import type { Scene } from './scene.ts';

/** What the signs of a picture mean, with how many of each are shown. */
export interface Legend {
	readonly fates: readonly LegendRow[];
	readonly kinds: readonly LegendRow[];
	readonly certainties: readonly LegendRow[];
	/** Ties in which every claim is turned against somebody. */
	readonly against: number;
}

export interface LegendRow {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

/** The legend of what a scene shows; what is dimmed is not counted, what does not occur is left out. */
export function composeLegend(scene: Scene, graph: Graph): Legend {
	const { fates, kinds, certainties } = graph.dataset.vocabulary;
	const entities = scene.entities.filter(({ presence }) => presence === 'shown');
	const ties = scene.ties.filter(({ presence }) => presence === 'shown');
	const rows = (terms: readonly { id: string; label: string }[], values: readonly (string | undefined)[]) =>
		terms
			.map(({ id, label }) => ({ id, label, count: values.filter((value) => value === id).length }))
			.filter(({ count }) => count > 0);
	return {
		fates: rows(
			fates,
			entities.map(({ fate }) => fate)
		),
		kinds: rows(
			kinds,
			entities.map(({ kind }) => kind)
		),
		certainties: rows(
			certainties,
			ties.map(({ certainty }) => certainty)
		),
		against: ties.filter(({ against }) => against).length
	};
}
