import type { Snapshot } from '#lib/core/formats/snapshot.ts';
import { composeLegend, type Legend } from '#lib/core/scene/legend.ts';
import { palettes, type ThemeName } from '#lib/core/scene/theme.ts';
import type { Explorer } from './explorer.svelte.ts';

/** What the signs of the picture mean. */
export function legendOf({ scene, case: { graph }, lens }: Explorer): Legend {
	return composeLegend(scene, graph, lens.marks?.legend);
}

/** What is shown now, with its caption, ready to be taken away. */
export function takeSnapshot(explorer: Explorer, theme: ThemeName): Snapshot {
	const { title, version, licence } = explorer.case.graph.dataset.meta;
	const { language, scene, sentence } = explorer;
	const date = new Date().toISOString().slice(0, 10);
	const caption = { title, sentence, address: location.href, version, licence, date };
	return { scene, legend: legendOf(explorer), caption, language, palette: palettes[theme] };
}
