import { joinLanguages } from '#lib/core/dataset/join-languages.ts';
import { dataFormats } from '#lib/core/formats/data/data-formats.ts';
import type { DataPackage, Taken } from '#lib/core/formats/data/taken.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { openingView } from '#lib/core/view/view.ts';
import { caseFile, describeCase } from '#lib/server/dataset.ts';
import { measure, type Measured } from './measure.ts';

/** Everything in the shipped case as each kind of data file. */
export async function benchDataFiles(): Promise<readonly Measured[]> {
	const taken = takeEverything();
	const rows: Measured[] = [];
	for (const { id, load } of dataFormats) {
		const write = await load();
		const file = write(taken);
		const size = typeof file === 'string' ? new TextEncoder().encode(file).length : file.length;
		rows.push(measure(`${id}, ${Math.ceil(size / 1000)} kB`, 20, () => write(taken)));
	}
	const each = inEach();
	return [...rows, measure('join three languages', 20, () => joinLanguages(each))];
}

function takeEverything(): Taken {
	const { graph, facets, index, places } = openCase(caseFile('en'));
	const view = { ...openingView, scope: 'context' } as const;
	const visible = select(facets, view);
	const scene = composeScene(graph, index, visible, places, view);
	const caption = {
		...graph.dataset.meta,
		sentence: '',
		address: 'https://example.org/',
		date: '2024-01-01'
	};
	const snapshot = { scene, caption, language: 'en', palette: palettes.light } as const;
	const description = describeCase() as DataPackage;
	return { snapshot, graph, visible, whole: { dataset: joinLanguages(inEach()), description } };
}

function inEach() {
	return { tr: caseFile('tr').dataset, en: caseFile('en').dataset, ru: caseFile('ru').dataset };
}
