import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataPackage, Taken } from '#lib/core/formats/data/taken.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { parseDataset } from '#lib/core/dataset/parse.ts';
import type { Case } from '#lib/core/scene/case.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import type { Language } from '#lib/core/text/text.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { parseView } from '#lib/core/view/view.ts';
import { readPackage } from '#lib/server/read-package.ts';
import { look } from '../../../fixtures/look.ts';
import { openDataset, smallFolder } from '../../../fixtures/small.ts';

export const smallCase = openFolder(smallFolder);
export const shippedCase = openFolder('graph-data');

/** Three views of the shipped case: nothing filtered, entities filtered, claims filtered in everything. */
export const shippedQueries = [
	'',
	'scope=wider&fate=executed&rest=hide',
	'scope=context&certainty=disputed&relation=-criticised'
] as const;

interface OpenFolder {
	readonly dataset: Dataset;
	readonly description: DataPackage;
	readonly open: (language: Language) => Case;
}

function openFolder(folder: string): OpenFolder {
	const { dataset } = parseDataset(readPackage(folder));
	const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
	const opened = new Map<Language, Case>();
	return {
		dataset,
		description: JSON.parse(text) as DataPackage,
		open: (language) => {
			const known = opened.get(language) ?? openDataset(localise(dataset, language));
			opened.set(language, known);
			return known;
		}
	};
}

/** What is taken away from a case under a view, on a day that does not change. */
export function take(folder: OpenFolder, query = '', language: Language = 'en'): Taken {
	const opened = folder.open(language);
	const { graph, facets } = opened;
	const view = tidyView(parseView(new URLSearchParams(query)), graph, facets);
	const { scene, visible } = look(opened, view);
	const sentence = describeView(view, visible, facets, language);
	const address = `https://fateline.example/${language}/${query && `?${query}`}`;
	const caption = { ...graph.dataset.meta, sentence, address, date: '2026-11-25' };
	const { dataset, description } = folder;
	return {
		snapshot: { scene, caption, language, palette: palettes.light },
		...{ graph, visible, whole: { dataset, description } }
	};
}
