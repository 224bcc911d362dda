import { columns, tableNames } from '../../dataset/columns.ts';
import type { Dataset } from '../../dataset/records.ts';
import { formatCaption } from '../caption-lines.ts';
import { dataFileMessages as words } from '../../text/data-file-messages.ts';
import { composeCaption } from './caption-record.ts';
import { writeTables } from './package-tables.ts';
import { restrictDataset } from './restrict-dataset.ts';
import type { DataPackage, DataResource, Taken } from './taken.ts';
import { zipFiles } from './zip.ts';

/**
 * The part in view as a data package of its own, in every language, with the same columns as the case's: Fateline can
 * be built from it. Throws when the whole case is not there.
 */
export function writeDataPackage(taken: Taken): Uint8Array<ArrayBuffer> {
	const { whole, snapshot } = taken;
	if (!whole) throw new Error('a data package is made of the case in every language');
	const dataset = restrictDataset(whole.dataset, taken.visible);
	const files = {
		'datapackage.json': writeJson(describe(taken, whole.description, dataset)),
		...writeTables(dataset),
		'sources.json': writeJson(dataset.sources),
		'readme.txt': [...formatCaption(snapshot), '', words.packageReadme[snapshot.language], ''].join('\n')
	};
	return zipFiles(files, snapshot.caption.date);
}

/** What the case says of itself, with what the part is, and the files that are there. */
function describe(taken: Taken, description: DataPackage, { meta, sources }: Dataset): DataPackage {
	const { source, citation, date, ...caption } = composeCaption(taken);
	const known = new Map(description.resources?.map((resource) => [resource.path, resource]));
	const titles = Object.entries(meta.title).map(([language, title]) => [`title_${language}`, title]);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		title: caption.title,
		licenses: [{ name: meta.licence }],
		...description,
		name: `${meta.name}-view`,
		...Object.fromEntries(titles),
		...{ description: caption.description, version: meta.version },
		...{ homepage: source, created: `${date}T00:00:00Z`, citation },
		sources: [{ title: `${sources.length} works, listed in sources.json`, path: 'sources.json' }],
		resources: [...tableNames, 'sources.json'].map((path) => known.get(path) ?? plainResource(path))
	};
}

/** A file of which the case itself says nothing. */
function plainResource(path: string): DataResource {
	const name = path.replace(/\.\w+$/, '').replaceAll('/', '-');
	if (!isTable(path)) return { name, path, format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
	const fields = columns[path].map((column) => ({ name: column, type: 'string' }));
	const kind = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
	return { name, path, ...kind, schema: { fields, primaryKey: ['id'] } };
}

function isTable(path: string): path is keyof typeof columns {
	return path in columns;
}

function writeJson(value: unknown): string {
	return JSON.stringify(value, undefined, '\t') + '\n';
}
