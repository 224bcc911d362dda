import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { composeOfflineFile } from '#lib/core/formats/html/offline-file.ts';
import { writeDocument } from '#lib/core/formats/html/write-document.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase, unpackCaseFile, type PackedCaseFile } from '#lib/core/scene/case.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { parseView } from '#lib/core/view/view.ts';
import { builtFile } from './facts.ts';
import type { Language } from './site.ts';

const viewer = fileURLToPath(new URL('../../src/lib/viewer/', import.meta.url));

/** The viewer as one classic script, as the site's own build makes it. */
export async function buildViewer(): Promise<string> {
	const input = `${viewer}viewer.ts`;
	const built = await build({
		...{ configFile: false, logLevel: 'warn', root: fileURLToPath(new URL('../../', import.meta.url)) },
		build: { write: false, target: 'es2023', rolldownOptions: { input, output: { format: 'iife' } } }
	});
	const files = (Array.isArray(built) ? built : [built]).flatMap((each) =>
		'output' in each ? each.output : []
	);
	const chunk = files.find((file) => file.type === 'chunk');
	if (files.length !== 1 || !chunk) throw new Error(`${files.length} files of the viewer`);
	return chunk.code;
}

/** The text of the file that the studio makes of a view of the built site's data. */
export function writeOffline(script: string, language: Language, query: string): string {
	const packed = JSON.parse(builtFile(`data/explorer-${language}.json`).toString()) as PackedCaseFile;
	const { graph, facets, index, places } = openCase(unpackCaseFile(packed));
	const view = parseView(new URLSearchParams(query));
	const visible = select(facets, view);
	const scene = composeScene(graph, index, visible, places, view);
	const snapshot = {
		...{ scene, language, palette: palettes.light, legend: composeLegend(scene, graph) },
		caption: {
			...graph.dataset.meta,
			sentence: describeView(view, visible, facets, language),
			...{ address: `https://fateline.example/${language}/?${query}`, date: '2026-11-25' }
		}
	};
	const file = composeOfflineFile({ snapshot, graph, visible, view });
	const style = readFileSync(`${viewer}viewer.css`, 'utf8');
	return writeDocument(file, { script, style });
}
