import type { Graph } from '../graph/build.ts';
import type { Scene, SceneEntity } from './scene.ts';
import { ringSteps } from './theme.ts';
import type { MeasureLegend } from './tint.ts';

/** What the signs of a picture mean, with how many of each are shown. */
export interface Legend {
	readonly fates: readonly LegendRow[];
	readonly kinds: readonly LegendRow[];
	readonly certainties: readonly LegendRow[];
	/** Ties in which every claim is turned against somebody. */
	readonly against: number;
	/** Steps of the rings, by their width; none when rings are not shown. */
	readonly rings: readonly (LegendRow & { readonly width: number })[];
	/** Rings that are dashed. */
	readonly ringsDashed: number;
	/** Whether size tells the number of sources. */
	readonly sized: boolean;
	/** Entities filtered out that join what is shown. */
	readonly bridges: number;
	/** What a measure in colour or size means, with how many of each colour are shown. */
	readonly measure: MeasureLegend | undefined;
}

export interface LegendRow {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

/** The legend of what a scene shows; what is dimmed is not counted, what does not occur is left out. */
export function composeLegend(scene: Scene, graph: Graph, measure?: MeasureLegend): Legend {
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
		against: ties.filter(({ against }) => against).length,
		rings: ringRows(entities),
		ringsDashed: entities.filter(({ ring }) => ring?.dashed).length,
		sized: scene.density === 'size',
		bridges: scene.bridges.length,
		measure
	};
}

function ringRows(entities: readonly SceneEntity[]): Legend['rings'] {
	return ringSteps
		.map(({ label, width }) => ({
			...{ id: label, label, width },
			count: entities.filter(({ ring }) => ring?.width === width).length
		}))
		.filter(({ count }) => count > 0);
}
