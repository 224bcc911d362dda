import { openCase, unpackCaseFile, type PackedCaseFile } from '#lib/core/scene/case.ts';
import type { Language } from '#lib/core/text/text.ts';
import { isSurrounded } from '#lib/core/view/change.ts';
import { caseFileAddress, readQuery } from './address.ts';
import { Explorer } from './explorer.svelte.ts';
import type { Navigation } from './history.svelte.ts';
import { loadNotes } from './load-notes.ts';
import { prepareSelected } from './load-selected.ts';

/**
 * Fetches the case and, beside it, Cytoscape and what the address needs: what shows a selection, what makes
 * surroundings. Rejects when one of these cannot be had.
 */
export async function loadExplorer(language: Language, navigation: Navigation) {
	const view = readQuery(navigation.query());
	const [answer, { createCanvas }, surrounding] = await Promise.all([
		fetch(caseFileAddress(language)),
		import('#lib/browser/canvas.ts'),
		isSurrounded(view) ? loadSurrounding() : undefined,
		view.focus && prepareSelected()
	]);
	if (!answer.ok) throw new Error(`${answer.status}`);
	const opened = openCase(unpackCaseFile((await answer.json()) as PackedCaseFile));
	const explorer = new Explorer(opened, language, navigation);
	// At once, so that no click asks for data; if it fails, whoever reads statements asks again.
	loadNotes(opened.graph.dataset, language).catch(() => undefined);
	surrounding?.lendSurrounding(explorer);
	return { explorer, createCanvas };
}

/** What makes surroundings: few views have some. */
function loadSurrounding() {
	return import('./connections/surrounding.ts');
}

/** Has the surroundings of a view made, when they were asked for after the page was opened. */
export async function followSurroundings(explorer: Explorer): Promise<void> {
	if (!isSurrounded(explorer.view) || explorer.surrounding) return;
	// That it cannot be had shows in the sentence, which tells of the whole scope then; the next change tries again.
	const surrounding = await loadSurrounding().catch(() => undefined);
	surrounding?.lendSurrounding(explorer);
}
