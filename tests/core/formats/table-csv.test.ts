import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { formatCaption } from '#lib/core/formats/caption-lines.ts';
import type { Captioned } from '#lib/core/formats/sheet.ts';
import { writeTableCsv } from '#lib/core/formats/table-csv.ts';
import { composeGrid, writeTabs } from '#lib/core/formats/table-grid.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { composeSmall } from '../scene/table/small-table.ts';

function captionIn(language: Language): Captioned {
	const caption = {
		title: 'The Lathe and the Pen',
		sentence: 'Fate: executed — 2 people.',
		address: 'https://example.org/en/?fate=executed',
		...{ version: '1.2.0', licence: 'CC-BY-4.0', date: '2026-11-25' }
	};
	return { caption, language, palette: palettes.light };
}

test('the caption says what the table is and how to cite it', () => {
	expect(formatCaption(captionIn('en'))).toEqual([
		'Title: The Lathe and the Pen',
		'Shown: Fate: executed — 2 people.',
		'Address: https://example.org/en/?fate=executed',
		'Data version: 1.2.0',
		'Licence: CC-BY-4.0',
		'Cite as: Fateline, “The Lathe and the Pen”, data version 1.2.0, https://example.org/en/?fate=executed (accessed 25 November 2026).'
	]);
	expect(formatCaption(captionIn('tr'))[3]).toBe('Veri sürümü: 1.2.0');
	expect(formatCaption(captionIn('ru'))[4]).toBe('Лицензия: CC-BY-4.0');
});

test.each(languages)('a file in %s holds the rows in their order, the ids, and the caption', (language) => {
	for (const rows of ['entities', 'claims'] as const) {
		const table = composeSmall(language, rows, 'scope=context&sort=-sources');
		const file = writeTableCsv(table, captionIn(language));
		const found = Papa.parse<string[]>(file.slice(1)).data;
		expect(found[0]).toEqual([...table.columns.map(({ label }) => label), 'id']);
		expect(found.slice(1, table.rows.length + 1).map((row) => row.at(-1))).toEqual(
			table.rows.map(({ id }) => id)
		);
		const after = found.slice(table.rows.length + 1);
		expect(after).toEqual([[''], ...formatCaption(captionIn(language)).map((line) => [line])]);
	}
});

test('numbers are numbers in a file, whatever the language, and words on the clipboard', () => {
	const table = composeSmall('ru', 'entities');
	expect(composeGrid(table).rows[0]!.slice(8)).toEqual([5, 14, 2, 42.9, 'ivan-chelnokov']);
	const pasted = writeTabs(table, []).split('\n')[1]!.split('\t');
	expect(pasted.slice(8)).toEqual(['5', '14', '2', '42,9', 'ivan-chelnokov']);
	// How sure a claim is is sorted by rank, but it is a word.
	expect(composeGrid(composeSmall('en', 'claims')).rows[0]![5]).toBe('certain');
});

test('on the clipboard a cell is one line and no formula; the caption follows', () => {
	const { columns } = composeSmall('en', 'claims');
	const cells = columns.map(({ id }) => ({ text: id === 'detail' ? '=a\tb\r\nc' : id, value: undefined }));
	const table = { kind: 'claims', columns, sort: undefined, rows: [{ id: 'c', about: [], cells }] } as const;
	const lines = writeTabs(table, ['Title: =x', '-y']).split('\n');
	expect(lines[1]).toBe(
		"subject\trelation\tobject\tdate\trole\tcertainty\twitnesses\tsources\tsource-kind\t'=a b c\tc"
	);
	expect(lines.slice(2)).toEqual(['', 'Title: =x', "'-y"]);
});
