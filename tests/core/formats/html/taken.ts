import { composeOfflineFile, type OfflineFile } from '#lib/core/formats/html/offline-file.ts';
import { surround } from '#lib/core/graph/surroundings.ts';
import { project } from '#lib/core/graph/projections/project.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import type { Case } from '#lib/core/scene/case.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { withNewcomers } from '#lib/core/scene/newcomers.ts';
import { composeProjected } from '#lib/core/scene/projected-scene.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import type { Marks } from '#lib/core/scene/tint.ts';
import { openCase } from '#lib/core/scene/case.ts';
import type { Language } from '#lib/core/text/text.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { parseView } from '#lib/core/view/view.ts';
import { caseFile } from '#lib/server/dataset.ts';

const opened = new Map<Language, Case>();

/** The shipped case, open, in a language. */
export function openShipped(language: Language = 'en'): Case {
	if (!opened.has(language)) opened.set(language, openCase(caseFile(language)));
	return opened.get(language)!;
}

/** A case under an address, as the page would have it, and the file that is made of it, read again. */
export function takeOffline(all: Case, query: string, language: Language = 'en', marks?: Marks) {
	const { graph, facets, index, places } = all;
	const view = parseView(new URLSearchParams(query));
	const visible = select(facets, view, surround);
	const looked = { scope: view.scope, members: visible.whole.entities };
	const there = withNewcomers(places, graph, facets, index, looked);
	const asked = [graph, index, visible, there, view, marks] as const;
	const scene =
		view.project === 'none'
			? composeScene(...asked)
			: composeProjected(project(graph, visible, view.project, view.weight), ...asked);
	const sentence = describeView(view, visible, facets, language);
	const caption = {
		...graph.dataset.meta,
		...{ sentence, address: 'https://fateline.example/en/?q', date: '2026-11-25' }
	};
	const legend = composeLegend(scene, graph, marks?.legend);
	const snapshot = { scene, legend, caption, language, palette: palettes.light };
	const file = composeOfflineFile({ snapshot, graph, visible, view });
	return { file: JSON.parse(JSON.stringify(file)) as OfflineFile, scene, view, visible };
}
