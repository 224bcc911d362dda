import { expect, test } from 'vitest';
import { cellAt, filledInColumn, filledInRow } from '#lib/core/scene/matrix/cell-moves.ts';
import { describeCell } from '#lib/core/scene/matrix/describe-cell.ts';
import { lineOfHeads, linesOf } from '#lib/core/scene/matrix/lines.ts';
import { cellStep } from '#lib/core/scene/matrix/matrix.ts';
import type { Language } from '#lib/core/text/text.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { composeSmallMatrix, groupLines, rowLines } from './small-matrix.ts';

test('everything against everything: both halves, every tie with its claims', () => {
	expect(rowLines(composeSmallMatrix('scope=context'))).toEqual([
		'I. Chelnokov | P. Zhukov 2! | A. Shilova 2 | Red Lathe 1 | Turners 1?? | 1st Congress 1',
		'P. Zhukov | I. Chelnokov 2! | O. Yurieva 1? | Red Lathe 1! | 1st Congress 1? | Letter of the Seven 1??',
		'A. Shilova | I. Chelnokov 2 | Red Lathe 1? | Turners 1?? | 1st Congress 1 | Letter of the Seven 1',
		'O. Yurieva | P. Zhukov 1?',
		'Red Lathe | I. Chelnokov 1 | P. Zhukov 1! | A. Shilova 1?',
		'Turners | I. Chelnokov 1?? | A. Shilova 1??',
		'1st Congress | I. Chelnokov 1 | P. Zhukov 1? | A. Shilova 1',
		'Letter of the Seven | P. Zhukov 1?? | A. Shilova 1'
	]);
	expect(composeSmallMatrix('scope=context').ties).toBe(13);
});

test('people against the rest: each tie once, those among people left out', () => {
	const matrix = composeSmallMatrix('scope=context&cells=two-mode&by=kind');
	expect(rowLines(matrix)).toEqual([
		'A. Shilova | Red Lathe 1? | Turners 1?? | 1st Congress 1 | Letter of the Seven 1',
		'I. Chelnokov | Red Lathe 1 | Turners 1?? | 1st Congress 1',
		'O. Yurieva',
		'P. Zhukov | Red Lathe 1! | 1st Congress 1? | Letter of the Seven 1??'
	]);
	expect(matrix.ties).toBe(10);
	expect(matrix.columns.heads.map(({ id }) => id)).not.toContain('anna-shilova');
});

test.each<[string, string[]]>([
	[
		'by=fate',
		[
			...['executed: I. Chelnokov, P. Zhukov', 'suicide: A. Shilova', 'unknown: O. Yurieva'],
			...['factions: Red Lathe', 'trade unions: Turners', 'congresses: 1st Congress']
		]
	],
	[
		'by=role',
		[
			...['leader: I. Chelnokov', 'chair: A. Shilova', 'delegate: P. Zhukov', 'none recorded: O. Yurieva'],
			...['factions: Red Lathe', 'trade unions: Turners', 'congresses: 1st Congress']
		]
	],
	[
		'by=faction',
		[
			...['Red Lathe: A. Shilova, I. Chelnokov', 'none recorded: O. Yurieva, P. Zhukov'],
			...['factions: Red Lathe', 'trade unions: Turners', 'congresses: 1st Congress']
		]
	],
	[
		'by=kind',
		[
			'people: A. Shilova, I. Chelnokov, O. Yurieva, P. Zhukov',
			...['factions: Red Lathe', 'trade unions: Turners', 'congresses: 1st Congress']
		]
	]
])('ordered %s: group after group, by name in each', (query, groups) => {
	const { rows, columns } = composeSmallMatrix(`scope=context&${query}`);
	expect(groupLines(rows)).toEqual([...groups, 'documents: Letter of the Seven']);
	expect(columns).toEqual(rows);
});

test('names are in the alphabet of the language', () => {
	const people = (language: Language) =>
		groupLines(composeSmallMatrix('scope=context&by=kind', language).rows)[0];
	expect(people('tr')).toBe('kişiler: A. Şilova, İ. Çelnokov, O. Yuryeva, P. Jukov');
	expect(people('ru')).toBe('люди: А. Шилова, И. Челноков, О. Юрьева, П. Жуков');
});

test('only what passes is counted, whatever becomes of the rest', () => {
	for (const rest of ['dim', 'hide', 'bridge'])
		expect(rowLines(composeSmallMatrix(`scope=context&certainty=certain&rest=${rest}`)).slice(0, 3)).toEqual([
			'I. Chelnokov | P. Zhukov 1! | A. Shilova 1 | Red Lathe 1 | 1st Congress 1',
			'P. Zhukov | I. Chelnokov 1! | Red Lathe 1!',
			'A. Shilova | I. Chelnokov 1 | 1st Congress 1 | Letter of the Seven 1'
		]);
});

const places = composeSmallMatrix('scope=context');
const { certainties } = openSmall('en').graph.dataset.vocabulary;

test.each<[number, number, string]>([
	[0, 1, 'Ivan Chelnokov and Pavel Zhukov: 2 claims, certain, against'],
	[1, 0, 'Pavel Zhukov and Ivan Chelnokov: 2 claims, certain, against'],
	[3, 1, 'Olga Yurieva and Pavel Zhukov: 1 claim, probable'],
	[3, 4, 'Olga Yurieva and Red Lathe: no tie'],
	[4, 4, 'Red Lathe: itself']
])('row %i, column %i says “%s”', (row, column, said) => {
	expect(describeCell(places, [row, column], certainties, 'en')).toBe(said);
});

test('a tie of a projection is no claim, and has no certainty', () => {
	const matrix = composeSmallMatrix('scope=context');
	const cells = matrix.cells.map((row) => row.map((cell) => ({ ...cell, certainty: '' })));
	expect(describeCell({ ...matrix, cells }, [0, 1], certainties, 'en')).toBe(
		'Ivan Chelnokov and Pavel Zhukov: tied by what they share'
	);
});

test('in Turkish and Russian', () => {
	const say = (language: Language, place: readonly [number, number]) => {
		const { vocabulary } = openSmall(language).graph.dataset;
		return describeCell(
			composeSmallMatrix('scope=context', language),
			place,
			vocabulary.certainties,
			language
		);
	};
	expect(say('tr', [0, 1])).toBe('İvan Çelnokov ve Pavel Jukov: 2 sav, kesin, karşıtlık');
	expect(say('ru', [0, 1])).toBe('Иван Челноков и Павел Жуков: 2 свидетельства, достоверно, против');
	expect(say('tr', [3, 4])).toBe('Olga Yuryeva ve Kızıl Torna: bağ yok');
});

test('leaps go from tie to tie, along a row and down a column', () => {
	const { cells } = places;
	expect(filledInRow(cells[0]!, -1, 1)).toBe(1);
	expect(filledInRow(cells[0]!, 1, 1)).toBe(2);
	expect(filledInRow(cells[0]!, 6, 1)).toBeUndefined();
	expect(filledInRow(cells[0]!, 7, -1)).toBe(6);
	expect(filledInRow(cells[0]!, 1, -1)).toBeUndefined();
	expect(filledInColumn(cells, 0, 4, 1)).toBe(1);
	expect(filledInColumn(cells, 2, 4, 1)).toBeUndefined();
	expect(filledInColumn(cells, 7, 4, -1)).toBe(2);
	expect(cellAt(cells, 3, 1)).toMatchObject({ a: 'olga-yurieva', b: 'pavel-zhukov', count: 1 });
	expect(cellAt(cells, 3, 3)).toBeUndefined();
	expect(cellAt(cells, 99, 0)).toBeUndefined();
});

test('every group has a line of its own before its heads', () => {
	const lines = linesOf(places.rows);
	expect(lines.map(({ group, head }) => group?.label ?? head!.short)).toEqual([
		...['executed', 'I. Chelnokov', 'P. Zhukov', 'suicide', 'A. Shilova', 'unknown', 'O. Yurieva'],
		...['factions', 'Red Lathe', 'trade unions', 'Turners', 'congresses', '1st Congress'],
		...['documents', 'Letter of the Seven']
	]);
	expect(lineOfHeads(lines)).toEqual([1, 2, 4, 6, 8, 10, 12, 14]);
});

test('the more claims the darker', () => {
	expect([1, 2, 3, 4, 7, 8, 99].map(cellStep)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});

test('where nothing is left there is nothing', () => {
	const { rows, cells, ties } = composeSmallMatrix('fate=executed&kind=-person');
	expect({ heads: rows.heads, groups: rows.groups, cells, ties }).toEqual({
		heads: [],
		groups: [],
		cells: [],
		ties: 0
	});
});
