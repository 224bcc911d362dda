import { expect, test } from 'vitest';
import { checkDataset } from '#lib/core/dataset/check.ts';
import { tableNames, type TableName } from '#lib/core/dataset/columns.ts';
import { parseDataset, type Package } from '#lib/core/dataset/parse.ts';
import type { Problem } from '#lib/core/dataset/problem.ts';
import { readSmall } from '../../fixtures/small.ts';
import { breaks } from './breaks.ts';

function problemsOf(pack: Package): Problem[] {
	const { dataset, problems } = parseDataset(pack);
	return [...problems, ...checkDataset(dataset)];
}

/** The package with one cell changed; rows count as in a spreadsheet. */
function withCell(pack: Package, file: TableName, row: number, column: string, value: string): Package {
	const { header, rows } = pack.tables[file];
	const at = header.indexOf(column);
	if (at < 0 || !rows[row - 2]) throw new Error(`no cell ${file}:${row} ${column}`);
	const changed = rows.with(row - 2, rows[row - 2]!.with(at, value));
	return { ...pack, tables: { ...pack.tables, [file]: { file, header, rows: changed } } };
}

/** The package with a row copied to the end of its file, under an id of its own if given. */
function withCopy(pack: Package, file: TableName, row: number, id?: string): Package {
	const { header, rows } = pack.tables[file];
	const copy = rows[row - 2]!;
	const added = id === undefined ? copy : copy.with(header.indexOf('id'), id);
	return { ...pack, tables: { ...pack.tables, [file]: { file, header, rows: [...rows, added] } } };
}

function english({ file, row, column, message }: Problem) {
	return [file, row, column, message.en];
}

test('nothing is wrong with the small package', () => {
	expect(problemsOf(readSmall())).toEqual([]);
});

test.each(breaks)('%s: %s:%i %s = %j', (_, file, row, column, value, says) => {
	const problems = problemsOf(withCell(readSmall(), file as TableName, row, column, value));
	expect(problems.map(english)).toEqual([[file, row, column, says]]);
});

test('what is wrong is said in three languages, each its own', () => {
	for (const [, file, row, column, value] of breaks) {
		const [problem] = problemsOf(withCell(readSmall(), file as TableName, row, column, value));
		const { tr, en, ru } = problem!.message;
		expect(new Set([tr, en, ru]).size).toBe(3);
		expect(ru).toMatch(/[а-я]{3}/);
		expect(tr).toMatch(/[çğıöşüÇĞİÖŞÜ]/);
		// What is quoted from the data in one language is quoted in all.
		for (const [, quoted] of en.matchAll(/"([^"]*)"/g))
			for (const text of [tr, ru]) expect(text).toContain(quoted);
	}
});

test.each([
	['1938', 'after one death that is told, not after the other'],
	['1943-12', 'in the year of the last death'],
	['1885', 'in the year of birth'],
	['1884/1886', 'perhaps after birth'],
	['', 'undated']
])('%s is no problem: %s', (date) => {
	expect(problemsOf(withCell(readSmall(), 'claims.csv', 6, 'date', date))).toEqual([]);
});

test('about 1890 may be 1888, and the object of a claim need not be alive', () => {
	expect(problemsOf(withCell(readSmall(), 'claims.csv', 7, 'date', '1888'))).toEqual([]);
	expect(problemsOf(withCell(readSmall(), 'claims.csv', 10, 'date', '1990'))).toEqual([]);
});

test('one may be readmitted after death, but not join', () => {
	const pack = readSmall();
	const relations = pack.tables['vocabulary/relations.csv'];
	const row = relations.rows[6]!.with(0, 'readmitted_to');
	const known = {
		...pack,
		tables: { ...pack.tables, [relations.file]: { ...relations, rows: [...relations.rows, row] } }
	};
	const late = withCell(known, 'claims.csv', 2, 'date', '1963');
	expect(problemsOf(late)).toHaveLength(1);
	expect(problemsOf(withCell(late, 'claims.csv', 2, 'relation', 'readmitted_to'))).toEqual([]);
});

const repeatable: Partial<Record<TableName, number>> = {
	'claims.csv': 1,
	'attributes.csv': 1,
	'fates.csv': 1
};

test.each(tableNames.filter((file) => file !== 'vocabulary/tiers.csv'))('a row of %s given twice', (file) => {
	const pack = withCopy(readSmall(), file, 2);
	const problems = problemsOf(pack);
	const last = pack.tables[file].rows.length + 1;
	const id = pack.tables[file].rows[0]![0];
	expect(problems.map(english)).toEqual([
		[file, last, 'id', `the id "${id}" is already used in row 2: choose another`],
		...(repeatable[file] ? [sameAsRow(file, last, 2)] : [])
	]);
});

test.each(['claims.csv', 'attributes.csv', 'fates.csv'] as const)('%s: two ids, one statement', (file) => {
	const pack = withCopy(readSmall(), file, 3, 'x-99');
	expect(problemsOf(pack).map(english)).toEqual([sameAsRow(file, pack.tables[file].rows.length + 1, 3)]);
});

function sameAsRow(file: string, row: number, first: number) {
	const says = `the row says the same as row ${first}: make one row of both, with the sources of both`;
	return [file, row, 'id', says];
}

test('the same tie at another date is another statement', () => {
	const pack = withCopy(readSmall(), 'claims.csv', 3, 'x-99');
	expect(problemsOf(withCell(pack, 'claims.csv', 17, 'date', '1921'))).toEqual([]);
});

test.each([
	['javascript:alert(1)', 1],
	['JAVASCRIPT:alert(1)', 1],
	['data:text/html,<script>', 1],
	['https://example.org/<b>', 1],
	['ftp://example.org', 1],
	['http://example.org/a?b=c&d=%20#e', 0]
])('the address %s of a source', (URL, count) => {
	const pack = readSmall();
	const problems = problemsOf({ ...pack, sources: pack.sources.with(1, { ...pack.sources[1]!, URL }) });
	expect(problems).toHaveLength(count);
	for (const problem of problems)
		expect(problem).toMatchObject({ file: 'sources.json', row: 3, column: 'URL' });
});

test('a source given twice, and one of an unknown type', () => {
	const pack = readSmall();
	const [first] = pack.sources;
	const sources = [...pack.sources, first!, { ...first!, id: 'film', type: 'film' }];
	expect(problemsOf({ ...pack, sources }).map(english)).toEqual([
		['sources.json', 5, 'id', 'the id "book-a" is already used in row 2: choose another'],
		['sources.json', 6, 'type', '"film" is unknown: correct it, or add it where such things are listed']
	]);
});

test('several things that are wrong are all told, each once', () => {
	const chosen = [3, 6, 20, 27, 33, 41, 50, 55].map((index) => breaks[index]!);
	let pack = readSmall();
	for (const [, file, row, column, value] of chosen)
		pack = withCell(pack, file as TableName, row, column, value);
	const places = chosen.map(([, file, row, column]) => `${file}:${row} ${column}`).sort();
	expect(new Set(places).size).toBe(chosen.length);
	const told = problemsOf(pack).map(({ file, row, column }) => `${file}:${row} ${column}`);
	expect(told.sort()).toEqual(places);
});

test('people of whom no source tells the end need the fate "unknown"', () => {
	const problems = problemsOf(withCell(readSmall(), 'vocabulary/fates.csv', 5, 'id', 'open'));
	expect(problems.map(({ file, row, column }) => [file, row, column])).toContainEqual([
		'vocabulary/fates.csv',
		1,
		'id'
	]);
});
