import type { Explorer } from './explorer.svelte.ts';
import { loadNotes } from './load-notes.ts';

const load = () => import('./Selected.svelte');

/** Loads what shows the selected: the code, and what is remarked on records. */
export async function loadSelected({ case: { graph }, language }: Explorer) {
	const [selected] = await Promise.all([load(), loadNotes(graph.dataset, language)]);
	return selected;
}

/** Has its code loaded in advance, when the pointer is near. That it cannot be had is said only when it is needed. */
export async function prepareSelected(): Promise<void> {
	await load().catch(() => undefined);
}
