import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tableNames, type TableName } from '#lib/core/dataset/columns.ts';
import type { Package } from '#lib/core/dataset/parse.ts';
import type { Table } from '#lib/core/dataset/table.ts';
import { releasesFile } from '#lib/core/dataset/releases.ts';
import type { Source } from '#lib/core/dataset/records.ts';
import type { TourFile } from '#lib/core/dataset/tours/tour.ts';
import { languages, type Language, type Text } from '#lib/core/text/text.ts';

/** What is used of datapackage.json; beside the standard's title there may be one in each language. */
type Description = {
	readonly name?: string;
	readonly title: string;
	readonly version: string;
	readonly licenses: readonly { readonly name: string }[];
} & Partial<Readonly<Record<`title_${Language}`, string>>>;

/** Reads a data package from its folder. Throws, naming the file, when one is missing or is not CSV or JSON at all. */
export function readPackage(folder: string): Package {
	const description = readDescription(folder) as Description;
	const titles = languages.map((language) => [
		language,
		description[`title_${language}`] ?? description.title
	]);
	return {
		meta: {
			name: description.name ?? description.title,
			title: Object.fromEntries(titles) as Text,
			version: description.version,
			licence: description.licenses[0]!.name
		},
		tables: Object.fromEntries(tableNames.map((name) => [name, readCsv(folder, name)])) as Record<
			TableName,
			Table
		>,
		sources: readJson(folder, 'sources.json') as Source[],
		tours: readTours(folder)
	};
}

/** Tours are optional: a folder of text files. */
function readTours(folder: string): TourFile[] {
	if (!existsSync(join(folder, 'tours'))) return [];
	const names = readdirSync(join(folder, 'tours')).filter((name) => name.endsWith('.md'));
	return names.sort().map((name) => ({ file: `tours/${name}`, text: readText(folder, `tours/${name}`) }));
}

/** What a data package says of itself, as it is written. */
export function readDescription(folder: string): unknown {
	return readJson(folder, 'datapackage.json');
}

/** What a data package tells of its versions, as it is written; nothing when it tells of none. */
export function readReleases(folder: string): unknown {
	return existsSync(join(folder, releasesFile)) ? readJson(folder, releasesFile) : [];
}

function readText(folder: string, file: string): string {
	const path = join(folder, file);
	if (!existsSync(path)) throw new Error(`${file} is missing from the data package in ${folder}`);
	return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function readJson(folder: string, file: string): unknown {
	try {
		return JSON.parse(readText(folder, file));
	} catch (cause) {
		throw new Error(`${file} cannot be read as JSON: ${(cause as Error).message}`, { cause });
	}
}

function readCsv(folder: string, file: string): Table {
	const { data, errors } = Papa.parse<string[]>(readText(folder, file), {
		delimiter: ',',
		skipEmptyLines: true
	});
	if (errors[0]) throw new Error(`${file}:${(errors[0].row ?? 0) + 1}: ${errors[0].message}`);
	const [header = [], ...rows] = data;
	return { file, header, rows };
}
