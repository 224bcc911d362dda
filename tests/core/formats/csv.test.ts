import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from '#lib/core/formats/csv.ts';

const header = ['name', 'note'];

/** What a reader finds in a file, row by row. */
function readBack(text: string): string[][] {
	expect(text.startsWith('\uFEFF')).toBe(true);
	const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
	expect(errors).toEqual([]);
	return data;
}

test('a header, a row to each line, numbers bare', () => {
	const rows = [
		['Anna Shilova', 3],
		['Ivan', -0.5]
	];
	expect(writeCsv({ header, rows }, [])).toBe('\uFEFFname,note\r\nAnna Shilova,3\r\nIvan,-0.5');
});

test.each([
	['a comma', 'Lind, Işık', '"Lind, Işık"'],
	['quotation marks', 'the “Lathe”, a "pen"', '"the “Lathe”, a ""pen"""'],
	['a line break', 'one\ntwo', '"one\ntwo"'],
	['Cyrillic', 'Токари', 'Токари'],
	['Turkish', 'İşçi Muhalefeti, ğı', '"İşçi Muhalefeti, ğı"'],
	['spaces around', ' a ', '" a "'],
	['nothing', '', ''],
	['an apostrophe', "'tis", "'tis"]
])('%s stays what it was', (_, text, written) => {
	const file = writeCsv({ header, rows: [['x', text]] }, []);
	expect(file).toBe(`\uFEFFname,note\r\nx,${written}`);
	expect(readBack(file)[1]).toEqual(['x', text]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '=1\n2', '＝1', '-', '=cmd|"/c calc"!A0'])(
	'%j would be run as a formula and is kept from it',
	(text) => {
		const file = writeCsv({ header: [text], rows: [[text], [-1]] }, [text]);
		expect(readBack(file)).toEqual([[`'${text}`], [`'${text}`], ['-1'], [''], [`'${text}`]]);
	}
);

test('the caption follows after an empty row, a cell to each line', () => {
	const file = writeCsv({ header, rows: [['a', 1]] }, ['Title: The Lathe, the Pen', 'Licence: CC0']);
	expect(file).toBe('\uFEFFname,note\r\na,1\r\n\r\n"Title: The Lathe, the Pen"\r\nLicence: CC0');
});

test('without rows there is still the header', () => {
	expect(readBack(writeCsv({ header, rows: [] }, ['c']))).toEqual([header, [''], ['c']]);
});

test('a table of one column without a name and without a row is not an empty file', () => {
	expect(writeCsv({ header: [''], rows: [] }, [])).toBe('\uFEFF""');
	expect(readBack(writeCsv({ header: [''], rows: [] }, []))).toEqual([['']]);
	expect(readBack(writeCsv({ header: ['a'], rows: [[''], ['']] }, []))).toEqual([['a'], [''], ['']]);
});

test('read back, a file is what was written', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', '\t', '=', '-', ' ', 'я', 'İ', 'a') }),
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
		fc.integer()
	);
	const grids = fc.integer({ min: 1, max: 4 }).chain((width) =>
		fc.record({
			header: fc.array(fc.string({ unit: 'grapheme' }), { minLength: width, maxLength: width }),
			rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
		})
	);
	const safe = (value: string | number) =>
		typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value);
	fc.assert(
		fc.property(grids, fc.array(fc.string()), (grid, caption) => {
			const expected = [grid.header, ...grid.rows].map((row) => row.map(safe));
			const after = caption.length > 0 ? [[''], ...caption.map((line) => [safe(line)])] : [];
			expect(readBack(writeCsv(grid, caption))).toEqual([...expected, ...after]);
		})
	);
});
