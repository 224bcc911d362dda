import { expect, test } from 'vitest';
import { columns, tableNames } from '#lib/core/dataset/columns.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { parseCitations } from '#lib/core/dataset/citations.ts';
import { parseDataset } from '#lib/core/dataset/parse.ts';
import { formatProblem, type Problem } from '#lib/core/dataset/problem.ts';
import { readTable } from '#lib/core/dataset/table.ts';
import { readSmall, smallDataset } from '../../fixtures/small.ts';

test.each([
	['', []],
	[' ; ;', []],
	['book-a', [['book-a', '']]],
	['book-a: p. 10', [['book-a', 'p. 10']]],
	['book-a:p. 10', [['book-a', 'p. 10']]],
	[
		'  book-a :  p. 10 ; web-b ',
		[
			['book-a', 'p. 10'],
			['web-b', '']
		]
	],
	// Only the first colon divides: a locator may have one of its own.
	['pss-45: n. 80: second half, p. 528', [['pss-45', 'n. 80: second half, p. 528']]],
	['book-a:', [['book-a', '']]],
	[': p. 3', [['', 'p. 3']]]
])('citations %j', (cell, expected) => {
	expect(parseCitations(cell)).toEqual(expected.map(([source, locator]) => ({ source, locator })));
});

test('the small package has no problems and its rows become records', () => {
	const { dataset, problems } = parseDataset(readSmall());
	expect(problems).toEqual([]);
	expect(dataset.entities[0]).toEqual({
		id: 'ivan-chelnokov',
		kind: 'person',
		tier: 'core',
		name: { tr: 'İvan Çelnokov', en: 'Ivan Chelnokov', ru: 'Иван Челноков' },
		short: { tr: 'İ. Çelnokov', en: 'I. Chelnokov', ru: 'И. Челноков' },
		aliases: ['Iwan Tschelnokow', 'Dayı'],
		description: { tr: 'tornacı, sendikacı', en: 'turner, trade unionist', ru: 'токарь, профсоюзник' },
		url: 'https://example.org/chelnokov'
	});
	expect(dataset.claims[4]).toEqual({
		id: 'c-05',
		subject: 'ivan-chelnokov',
		relation: 'delegate_to',
		object: 'first-congress',
		date: '1920-04',
		role: 'delegate',
		certainty: 'certain',
		citations: [{ source: 'book-a', locator: '' }],
		detail: { tr: 'oy hakkıyla', en: 'with a vote', ru: 'с решающим голосом' },
		note: { tr: '', en: '', ru: '' }
	});
	expect(dataset.fates[0]).toMatchObject({ rehabilitated: '1956', partyRestored: '1963-12' });
	expect(dataset.vocabulary.relations[1]).toMatchObject({ id: 'led', affiliation: true, directed: true });
	expect(dataset.vocabulary.relations[7]).toMatchObject({
		id: 'worked_with',
		affiliation: false,
		directed: false
	});
});

test('every column that the profile names is there in the small package, in order', () => {
	const { tables } = readSmall();
	for (const name of tableNames) expect([name, tables[name].header]).toEqual([name, [...columns[name]]]);
});

function read(header: readonly string[], rows: readonly (readonly string[])[]) {
	const problems: Problem[] = [];
	const wanted = ['id', 'name'];
	const records = readTable({ file: 'x.csv', header, rows }, wanted, problems, (cell) => [
		cell('id'),
		cell('name')
	]);
	return { records, problems: problems.map((problem) => formatProblem(problem, 'en')) };
}

test('cells are read by the name of their column, wherever it stands, and trimmed', () => {
	const { records, problems } = read(['name', 'id'], [[' Şilova ', 'a']]);
	expect(records).toEqual([['a', 'Şilova']]);
	expect(problems).toEqual([]);
});

test('a missing, an unknown and a twice wrong header', () => {
	expect(read(['id'], [['a']])).toEqual({
		records: [['a', '']],
		problems: ['x.csv:1, name: the column "name" is missing: add it to the header']
	});
	expect(read(['id', 'name', 'colour'], [['a', 'b', 'c']])).toEqual({
		records: [['a', 'b']],
		problems: ['x.csv:1, colour: "colour" is not a column of this file: remove or rename it']
	});
	expect(read(['Id', 'name'], []).problems).toHaveLength(2);
});

test('a row of the wrong length is named by its row in a spreadsheet', () => {
	const { records, problems } = read(['id', 'name'], [['a', 'b'], ['c'], ['d', 'e', 'f'], ['g', 'h']]);
	expect(records).toEqual([
		['a', 'b'],
		['c', ''],
		['d', 'e'],
		['g', 'h']
	]);
	expect(problems).toEqual([
		'x.csv:3: the row has 1 cells, the header 2: look for a missing quote or comma',
		'x.csv:4: the row has 3 cells, the header 2: look for a missing quote or comma'
	]);
});

test('the small dataset in one language: texts are strings, names stay in all', () => {
	for (const [language, short, detail, inverse, title] of [
		['tr', 'İ. Çelnokov', 'oy hakkıyla', 'Önderler', 'Kızıl Torna'],
		['en', 'I. Chelnokov', 'with a vote', 'Leaders', 'The Red Lathe'],
		['ru', 'И. Челноков', 'с решающим голосом', 'Руководители', 'Красный станок']
	] as const) {
		const local = localise(smallDataset, language);
		expect(local.meta).toEqual({ name: 'red-lathe', title, version: '0.1.0', licence: 'CC0-1.0' });
		expect(local.entities[0]).toMatchObject({ short, name: smallDataset.entities[0]!.name });
		expect(local.claims[4]!.detail).toBe(detail);
		expect(local.vocabulary.relations[1]!.inverse).toBe(inverse);
		// No object of three languages is left but the names of entities.
		const left = JSON.stringify({
			...local,
			entities: local.entities.map((entity) => ({ ...entity, name: '' }))
		});
		expect(left).not.toContain('"tr":');
	}
});
