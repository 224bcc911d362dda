import { select } from '#lib/core/graph/facets/select.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { listEntries } from '#lib/core/scene/entries.ts';
import { composePanel, trimPanel } from '#lib/core/scene/panel.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import type { Language } from '#lib/core/text/text.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { openingView as view } from '#lib/core/view/view.ts';
import { caseFile } from './dataset.ts';

/** The opening view as it is prerendered into the page. */
export function composeOpening(language: Language) {
	const { graph, facets, index, places } = openCase(caseFile(language));
	const visible = select(facets, view);
	return {
		scene: composeScene(graph, facets, index, visible, places, view),
		panel: trimPanel(composePanel(facets, visible, view, language)),
		timeline: composeTimeline(graph, facets, visible),
		sentence: describeView(view, visible, facets, language),
		entries: listEntries(graph, visible.entities, language)
	};
}
