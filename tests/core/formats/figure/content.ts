import { localise } from '#lib/core/dataset/localise.ts';
import { plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import type { FigureContent, References } from '#lib/core/formats/figure/part.ts';
import type { Caption } from '#lib/core/formats/snapshot.ts';
import { passWithout, select } from '#lib/core/graph/facets/select.ts';
import type { Case } from '#lib/core/scene/case.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes, type ThemeName } from '#lib/core/scene/theme.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { parseView } from '#lib/core/view/view.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { openDataset } from '../../../fixtures/small.ts';

interface Wanted {
	readonly opened: Case;
	readonly language?: Language;
	readonly query?: string;
	readonly figure?: Partial<Figure>;
	readonly caption?: Partial<Caption>;
	readonly references?: References;
	readonly theme?: ThemeName;
}

/** What a figure of a case is drawn from. */
export function contentOf({
	opened,
	language = 'en',
	query = '',
	figure = {},
	caption = {},
	references,
	theme = 'light'
}: Wanted): FigureContent {
	const { graph, facets, index, places } = opened;
	const view = parseView(new URLSearchParams(query));
	const visible = select(facets, view);
	const scene = composeScene(graph, index, visible, places, view);
	const address = `https://fateline.example/${language}/${query && `?${query}`}`;
	const sentence = describeView(view, visible, facets, language);
	const said = { sentence, address, date: '2026-03-08', ...graph.dataset.meta, ...caption };
	return {
		snapshot: {
			...{ scene, language, caption: said, palette: palettes[theme] },
			legend: composeLegend(scene, graph)
		},
		figure: { ...plainFigure, ...figure },
		...{ graph, visible, references, time: view.time },
		timeline: composeTimeline(graph, facets, passWithout(facets, view, ['time'])),
		timelineOf: (part) => composeTimeline(graph, facets, part)
	};
}

let shipped: Record<Language, Case> | undefined;

/** The shipped case, open, in a language. */
export function openShipped(language: Language): Case {
	const { dataset } = (shipped ? undefined : loadDataset('graph-data')) ?? {};
	shipped ??= Object.fromEntries(
		languages.map((each) => [each, openDataset(localise(dataset!, each))])
	) as Record<Language, Case>;
	return shipped[language];
}
