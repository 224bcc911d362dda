import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableNames } from '#lib/core/dataset/columns.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { readPackage } from '#lib/server/read-package.ts';
import { readSmall, smallFolder } from '../fixtures/small.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'package-'));
	cpSync(smallFolder, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
	writeFileSync(join(folder, file), text);
}

test('the small package is read whole', () => {
	const pack = readSmall();
	expect(pack.meta).toEqual({
		name: 'red-lathe',
		title: { tr: 'Kızıl Torna', en: 'The Red Lathe', ru: 'Красный станок' },
		version: '0.1.0',
		licence: 'CC0-1.0'
	});
	expect(Object.keys(pack.tables)).toEqual(tableNames);
	expect(pack.tables['claims.csv'].rows).toHaveLength(15);
	expect(pack.sources.map(({ id }) => id)).toEqual(['book-a', 'web-b', 'letter-c']);
});

test('quoted cells, commas and line breaks in them, a byte order mark, Windows line ends and empty lines', () => {
	const header = 'id,label_tr,label_en,label_ru';
	write(
		'vocabulary/topics.csv',
		`\uFEFF${header}\r\nindustry,"a, ""b""","two\nlines",в\r\n\r\nwages,x,y,z\r\n`
	);
	expect(readPackage(folder).tables['vocabulary/topics.csv']).toEqual({
		file: 'vocabulary/topics.csv',
		header: header.split(','),
		rows: [
			['industry', 'a, "b"', 'two\nlines', 'в'],
			['wages', 'x', 'y', 'z']
		]
	});
});

test('a title that is not translated stands for all languages', () => {
	write('datapackage.json', '{ "title": "Case", "version": "1", "licenses": [{ "name": "X" }] }');
	expect(readPackage(folder).meta.title).toEqual({ tr: 'Case', en: 'Case', ru: 'Case' });
});

test('a file that is missing is named', () => {
	rmSync(join(folder, 'claims.csv'));
	expect(() => readPackage(folder)).toThrow('claims.csv is missing from the data package');
});

test('a file that is no JSON or no CSV is named', () => {
	write('sources.json', '[{');
	expect(() => readPackage(folder)).toThrow(/^sources\.json cannot be read as JSON/);
	write('sources.json', '[]');
	write('fates.csv', 'id,person\nf-1,"never closed');
	expect(() => readPackage(folder)).toThrow(/^fates\.csv:\d+: /);
});

test('problems of the files and of what they say come together', () => {
	expect(loadDataset(folder).problems).toEqual([]);
	write('vocabulary/topics.csv', 'id,label_tr,label_en\nindustry,Sanayi,Industry\n');
	const { problems } = loadDataset(folder);
	expect(problems.map(({ file, row, column }) => `${file}:${row} ${column}`).sort()).toEqual([
		'positions.csv:3 topic',
		'vocabulary/topics.csv:1 label_ru',
		'vocabulary/topics.csv:2 label_ru'
	]);
});
