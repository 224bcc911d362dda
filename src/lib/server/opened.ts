import { select } from '#lib/core/graph/facets/select.ts';
import { openCase, type Case } from '#lib/core/scene/case.ts';
import { composeScene, type Scene } from '#lib/core/scene/scene.ts';
import type { Language } from '#lib/core/text/text.ts';
import { openingView, type View } from '#lib/core/view/view.ts';
import { caseFile } from './dataset.ts';

/** The case in a language, opened once a build, with the scene of everything that is in it. */
export interface Opened extends Case {
	readonly everything: Scene;
}

const opened = new Map<Language, Opened>();

/** Opens the case in a language. */
export function openedCase(language: Language): Opened {
	const known = opened.get(language) ?? open(language);
	opened.set(language, known);
	return known;
}

const wholeView: View = { ...openingView, scope: 'context' };

function open(language: Language): Opened {
	const found = openCase(caseFile(language));
	const { graph, facets, index, places } = found;
	return {
		...found,
		everything: composeScene(graph, index, select(facets, wholeView), places, wholeView)
	};
}
