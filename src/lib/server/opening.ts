import { drawFirstPicture } from '#lib/core/formats/draw-first-picture.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { listEntries } from '#lib/core/scene/entries.ts';
import { composePanel, trimPanel } from '#lib/core/scene/panel.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import type { Palette } from '#lib/core/scene/theme.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import { introMessages as words } from '#lib/core/text/intro-messages.ts';
import { pageMessages } from '#lib/core/text/page-messages.ts';
import type { Language } from '#lib/core/text/text.ts';
import { tourMessages } from '#lib/core/text/tour-messages.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { questions } from '#lib/core/view/questions.ts';
import { formatStepQuery } from '#lib/core/view/tour-file.ts';
import { openingView as view } from '#lib/core/view/view.ts';
import { caseFile, caseTours } from './dataset.ts';

/** The opening view as it is prerendered into the page: drawn here, so that the page need not know how to draw. */
export function composeOpening(language: Language, palette: Palette, linkTo: (id: string) => string) {
	const { graph, facets, index, places } = openCase(caseFile(language));
	const visible = select(facets, view);
	const scene = composeScene(graph, index, visible, places, view);
	const sentence = describeView(view, visible, facets, language);
	return {
		...{ scene, graph },
		picture: drawFirstPicture(scene, sentence, palette, linkTo),
		panel: trimPanel(composePanel(facets, visible, view, language)),
		timeline: composeTimeline(graph, facets, visible),
		sentence,
		entries: listEntries(graph, visible.entities, language),
		intro: composeIntro(language)
	};
}

/** The words of the way in. */
function composeIntro(language: Language) {
	return {
		text: words.caseText[language],
		startHere: words.startHere[language],
		questions: [
			...composeTourLinks(language),
			...questions.map(({ text, query }) => ({ text: text[language], query }))
		],
		howToRead: words.howToRead[language],
		reading: [words.readShape, words.readLine, words.readCaution].map((text) => text[language]),
		morePages: pageMessages.pages[language],
		pages: (['names', 'sources', 'tours', 'data', 'about'] as const).map((kind) => ({
			path: `${kind}/`,
			label: pageMessages[kind][language]
		}))
	};
}

/** The first step of every tour. */
function composeTourLinks(language: Language) {
	return caseTours().map(({ id, title, steps }) => ({
		text: `${tourMessages.guided[language]}: ${title[language]}`,
		query: formatStepQuery(id, steps[0]!)
	}));
}
