import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase, type Case } from '#lib/core/scene/case.ts';
import { composePanel } from '#lib/core/scene/panel.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { parseView, type View } from '#lib/core/view/view.ts';
import { caseFile, loadDataset } from '#lib/server/dataset.ts';
import { placeEntities } from '#lib/server/places.ts';
import { contentOf } from '../fixtures/figures.ts';
import { measure, pool, type Measured } from './measure.ts';

/** What people look at: each is asked for in the core and in everything that is known. */
const queries = [
	'',
	'fate=executed',
	'fate=executed,died-in-purges,-unknown',
	'fate=-unknown&rest=hide',
	'role=chair',
	'kind=person',
	'relation=member_of',
	'certainty=disputed',
	'fate=executed&role=chair&certainty=certain',
	'faction=workers-opposition&kind=-event&rest=hide',
	'sel=alexander-shliapnikov',
	'fate=executed&tie=alexander-shliapnikov~metalworkers-union'
] as const;

const language = 'en';

/** From a query to everything that the screen shows, in the shipped case; one row each for its parts. */
export function benchViews(): readonly Measured[] {
	const opened = openCase(caseFile(language));
	return (['core', 'context'] as const).flatMap((scope) => {
		const views = queries.map((query) => viewOf(opened, `scope=${scope}&${query}`));
		const each = (name: string, act: (view: View) => unknown) =>
			pool(
				`${scope}: ${name}`,
				views.map((view) => measure(name, 60, () => act(view)))
			);
		const { graph, facets, index, places } = opened;
		const passing = new Map(views.map((view) => [view, select(facets, view)]));
		return [
			each('select', (view) => select(facets, view)),
			each('compose the scene', (view) => composeScene(graph, index, passing.get(view)!, places, view)),
			each('compose the panel', (view) => composePanel(facets, passing.get(view)!, view, language)),
			each('describe', (view) => describeView(view, passing.get(view)!, facets, language)),
			{ ...each('view → visible, counts, scene, panel, sentence', (view) => whole(opened, view)), limit: 3 }
		];
	});
}

function viewOf({ graph, facets }: Case, query: string): View {
	return tidyView(parseView(new URLSearchParams(query)), graph, facets);
}

function whole({ graph, facets, index, places }: Case, view: View) {
	const visible = select(facets, view);
	return [
		composeScene(graph, index, visible, places, view),
		composePanel(facets, visible, view, language),
		describeView(view, visible, facets, language)
	];
}

/** Opening the case, laying it out, and drawing the picture that is taken away. */
export function benchMaking(): readonly Measured[] {
	const file = caseFile(language);
	const opened = openCase(file);
	const { dataset } = loadDataset('graph-data');
	return [
		measure('open the case (graph and indexes)', 15, () => openCase(file)),
		measure(
			'lay out core and everything (at build)',
			3,
			() => placeEntities(dataset, opened.facets, opened.index),
			0
		),
		...(['core', 'context'] as const).map((scope) => {
			const content = contentOf(opened, `scope=${scope}`);
			return measure(`figure of ${scope} as SVG`, 40, () => writeSvg(drawFigure(content)));
		})
	];
}
