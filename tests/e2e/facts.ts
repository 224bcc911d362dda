import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The case as it lies in graph-data, read without any of the site's own code. */
export type Row = Readonly<Record<string, string>>;

const folder = new URL('../../graph-data/', import.meta.url);

function readCsv(name: string): Row[] {
	const text = readFileSync(new URL(name, folder), 'utf8').replace(/^\uFEFF/, '');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export const entities = readCsv('entities.csv');
export const claims = readCsv('claims.csv');
export const fates = readCsv('fates.csv');
export const attributes = readCsv('attributes.csv');
export const positions = readCsv('positions.csv');

export const core = entities.filter(({ tier }) => tier === 'core');
export const corePeople = core.filter(({ kind }) => kind === 'person');

/** All fates that are told of a person; of whom none is told, "unknown". */
export function fatesOf(person: string): Set<string> {
	const told = fates.filter((fate) => fate.person === person).map(({ fate }) => fate!);
	return new Set(told.length > 0 ? told : ['unknown']);
}

/** The roles that a person has in some claim. */
export function rolesOf(person: string): Set<string> {
	return new Set(claims.filter(({ subject, role }) => subject === person && role).map(({ role }) => role!));
}

/** How many of the people given have each fate. */
export function countFates(people: readonly Row[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { id } of people) for (const fate of fatesOf(id!)) counts[fate] = (counts[fate] ?? 0) + 1;
	return counts;
}

export const description = JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8')) as {
	readonly version: string;
	readonly title: string;
	readonly title_tr?: string;
	readonly title_en?: string;
	readonly title_ru?: string;
	readonly licenses: readonly { readonly name: string }[];
};

/** A file of the built site; throws when there is none. */
export function builtFile(path: string): Buffer {
	const address = new URL(`../../build/${path}`, import.meta.url);
	if (!existsSync(address)) throw new Error(`the site is not built, or has no ${path}`);
	return readFileSync(address);
}
