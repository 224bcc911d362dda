import { buildReferences } from '#lib/core/dataset/references.ts';
import type { Tour } from '#lib/core/dataset/tours/tour.ts';
import { drawGraph } from '#lib/core/formats/figure/draw-graph.ts';
import { takeScope } from '#lib/core/formats/figure/restrict-scene.ts';
import { svg } from '#lib/core/formats/svg-element.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { surround } from '#lib/core/graph/surroundings.ts';
import { openCase, type Case } from '#lib/core/scene/case.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { fonts, type Palette } from '#lib/core/scene/theme.ts';
import type { Language } from '#lib/core/text/text.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { formatStepQuery } from '#lib/core/view/tour-file.ts';
import { viewOfStep } from '#lib/core/view/tour-views.ts';
import { caseFile, caseTours } from './dataset.ts';

/** The pictures are so large, in px, and their letters. */
const sheet = { width: 680, height: 400, labelSize: 11.5, largest: 1.4 } as const;

const opened = new Map<Language, Case>();

/** A tour with a picture of each step; nothing when there is no such tour. */
export function composeTourPage(language: Language, id: string, palette: Palette) {
	const tour = caseTours().find((each) => each.id === id);
	return tour && composePage(tour, language, palette);
}

function composePage(tour: Tour, language: Language, palette: Palette) {
	const case_ = opened.get(language) ?? openCase(caseFile(language));
	opened.set(language, case_);
	const refer = buildReferences(case_.graph.dataset.sources, language);
	return {
		title: tour.title[language],
		intro: tour.intro[language],
		...{ author: tour.author, licence: tour.licence },
		steps: tour.steps.map((step) => ({
			id: step.id,
			heading: step.heading[language],
			text: step.text[language],
			...showView(step.view, case_, language, palette),
			query: formatStepQuery(tour.id, step),
			references: step.citations.map(refer),
			statements: step.statements
		}))
	};
}

/** What is selected with its neighbours; what passes when nothing is. */
function showView(
	query: string,
	{ graph, facets, index, places }: Case,
	language: Language,
	palette: Palette
) {
	const view = viewOfStep({ view: query });
	const visible = select(facets, view, surround);
	const whole = composeScene(graph, index, visible, places, { ...view, rest: 'hide' });
	const taken = takeScope(whole, 'selection', undefined);
	const { width, height, labelSize, largest } = sheet;
	const drawn = drawGraph(
		taken,
		{ width, height },
		{ palette, labelSize, largest, named: () => true, natural: false }
	);
	const sentence = describeView(view, visible, facets, language);
	const frame = { viewBox: `0 0 ${width} ${height}`, 'font-family': fonts.serif };
	const picture = svg('svg', { ...frame, class: 'step-picture', role: 'img', 'aria-label': sentence }, [
		drawn.element
	]);
	return { sentence, picture };
}
