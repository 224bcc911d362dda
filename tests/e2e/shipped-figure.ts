import { aboutOf, type About } from '#lib/core/formats/about.ts';
import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import type { FigureContent } from '#lib/core/formats/figure/part.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import { plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase, unpackCaseFile, type PackedCaseFile } from '#lib/core/scene/case.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { composeScene, type Box } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import type { Language } from '#lib/core/text/text.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { parseView } from '#lib/core/view/view.ts';

/** A figure of the shipped case, as the studio draws it, and what its file says of itself. */
export async function shippedFigure(
	language: Language,
	query: string,
	changes: Partial<Figure> = {},
	frame?: Box
): Promise<{ picture: Picture; about: About }> {
	const answer = await fetch(`/data/explorer-${language}.json`);
	const opened = openCase(unpackCaseFile((await answer.json()) as PackedCaseFile));
	const { graph, facets, index, places } = opened;
	const view = parseView(new URLSearchParams(query));
	const visible = select(facets, view);
	const scene = composeScene(graph, index, visible, places, view);
	const sentence = describeView(view, visible, facets, language);
	const caption = { ...graph.dataset.meta, sentence, address: location.href, date: '2026-03-08' };
	const legend = composeLegend(scene, graph);
	const figure = { ...plainFigure, ...changes };
	const palette = palettes[figure.palette === 'dark' ? 'dark' : 'light'];
	const snapshot = { scene, legend, caption, language, palette };
	const content: FigureContent = {
		...{ figure, snapshot, graph, visible, references: undefined, timeline: undefined, time: view.time },
		timelineOf: (part) => composeTimeline(graph, facets, part)
	};
	const { element, width, height } = drawFigure(content, frame);
	return { picture: { element, width, height }, about: aboutOf(snapshot) };
}
