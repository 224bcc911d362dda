import { packDataset, type PackedDataset } from '../../dataset/pack.ts';
import type { Dataset } from '../../dataset/records.ts';
import { buildGraph, type Graph } from '../../graph/build.ts';
import { buildFacetIndex } from '../../graph/facets/facet-index.ts';
import { facets } from '../../graph/facets/index.ts';
import type { Highlight } from '../../scene/emphasis.ts';
import { withGuides } from '../../scene/guides.ts';
import { boxOf, type Body, type Box, type Guide, type Scene } from '../../scene/scene.ts';
import type { MeasureLegend, Tint } from '../../scene/tint.ts';
import type { Language } from '../../text/text.ts';
import { tidyView } from '../../view/tidy.ts';
import { openingView, type View } from '../../view/view.ts';
import { cutDataset } from '../cut-dataset.ts';
import type { Taken } from '../data/taken.ts';
import type { Caption, Snapshot } from '../snapshot.ts';

/** What a file that explores offline is made from. */
export interface OfflineContent extends Taken {
	readonly snapshot: Snapshot;
	readonly view: View;
}

/** What such a file holds: nothing but what passes, as it was drawn. */
export interface OfflineFile {
	readonly version: 1;
	readonly language: Language;
	readonly caption: Caption;
	/** In which it opens. */
	readonly view: View;
	readonly dataset: PackedDataset;
	/** How each entity was drawn, in the order of the dataset; null for one that was not: a projection leaves some out. */
	readonly bodies: readonly (KeptBody | null)[];
	readonly box: Box;
	readonly guides: readonly Guide[];
	readonly density: View['density'];
	readonly measure: MeasureLegend | undefined;
	/** What stands out while what was selected is a path or a join. */
	readonly highlight: { readonly [Key in keyof Highlight]: readonly string[] };
}

/** Place and look of an entity: its size tells of ties that may not be in the file. */
export interface KeptBody extends Omit<Body, 'label'> {
	readonly tint: Tint | undefined;
}

/** Takes out of a case what is in view. */
export function composeOfflineFile({ snapshot, graph, visible, view }: OfflineContent): OfflineFile {
	const dataset = cutDataset(graph.dataset, visible);
	const scene = onlyShown(snapshot.scene, graph, new Set(dataset.entities.map(({ id }) => id)));
	const drawn = new Map(scene.entities.map((entity) => [entity.id, entity]));
	return {
		version: 1,
		language: snapshot.language,
		caption: snapshot.caption,
		view: viewWithin(dataset, view),
		dataset: packDataset(dataset),
		bodies: dataset.entities.map(({ id }) => keepBody(drawn.get(id))),
		box: scene.box,
		guides: scene.guides ?? [],
		density: scene.density,
		measure: snapshot.legend.measure,
		highlight: { focus: standing(scene, 'focus'), near: standing(scene, 'near') }
	};
}

/** The picture without what is filtered out, be it dimmed, joining or named by a heading. */
function onlyShown(scene: Scene, graph: Graph, kept: ReadonlySet<string>): Scene {
	const entities = scene.entities.filter(({ id, presence }) => presence === 'shown' && kept.has(id));
	const ties = scene.ties.filter(({ presence }) => presence === 'shown');
	const left = new Set(graph.dataset.entities.filter(({ id }) => !kept.has(id)).map(({ short }) => short));
	const guides = (scene.guides ?? []).filter(({ text }) => !left.has(text));
	return withGuides({ ...scene, entities, ties, bridges: [], guides, box: boxOf(entities) }, guides);
}

/** What of a view means something inside the file: neither the filters nor anybody that they left out. */
function viewWithin(dataset: Dataset<string>, view: View): View {
	const graph = buildGraph(dataset);
	const { rest, density, project, weight, focus } = view;
	const within = { ...openingView, scope: 'context' as const, rest, density, project, weight, focus };
	return tidyView(within, graph, buildFacetIndex(graph, facets));
}

function keepBody(body: (Body & { readonly tint: Tint | undefined }) | undefined): KeptBody | null {
	if (!body) return null;
	const { x, y, radius, ring, tint } = body;
	return { x, y, radius, ring, tint };
}

function standing({ entities, ties }: Scene, emphasis: 'focus' | 'near'): string[] {
	return [...entities, ...ties].filter((each) => each.emphasis === emphasis).map(({ id }) => id);
}
