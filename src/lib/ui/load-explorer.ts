import { openCase, unpackCaseFile, type PackedCaseFile } from '#lib/core/scene/case.ts';
import type { Language } from '#lib/core/text/text.ts';
import { caseFileAddress, readQuery } from './address.ts';
import { Explorer } from './explorer.svelte.ts';
import type { Navigation } from './history.svelte.ts';
import { prepareSelected } from './load-selected.ts';

/** Fetches the case and, beside it, Cytoscape and what shows a selection, if the address has one. Rejects when either cannot be had. */
export async function loadExplorer(language: Language, navigation: Navigation) {
	const [answer, { createCanvas }] = await Promise.all([
		fetch(caseFileAddress(language)),
		import('#lib/browser/canvas.ts'),
		readQuery(navigation.query()).focus && prepareSelected()
	]);
	if (!answer.ok) throw new Error(`${answer.status}`);
	const opened = openCase(unpackCaseFile((await answer.json()) as PackedCaseFile));
	return { explorer: new Explorer(opened, language, navigation), createCanvas };
}
