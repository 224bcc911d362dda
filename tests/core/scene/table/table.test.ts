import { expect, test } from 'vitest';
import { claimColumns } from '#lib/core/scene/table/claim-columns.ts';
import { entityColumns } from '#lib/core/scene/table/entity-columns.ts';
import { nextSort, parseSort } from '#lib/core/scene/table/sort.ts';
import type { Language } from '#lib/core/text/text.ts';
import type { Rows } from '#lib/core/view/view.ts';
import { composeSmall } from './small-table.ts';

/** Head and rows as lines, the cells between bars. */
function lines(language: Language, rows: Rows, query = 'scope=context'): string[] {
	const { columns, rows: found } = composeSmall(language, rows, query);
	const line = (texts: readonly string[]) => texts.join(' | ').replace(/ +$/, '');
	return [
		line(columns.map(({ label }) => label)),
		...found.map(({ cells }) => line(cells.map(({ text }) => text)))
	];
}

const ids = (rows: Rows, query: string, language: Language = 'en') =>
	composeSmall(language, rows, query).rows.map(({ id }) => id);

test('entities: the facets’ columns, dates, and how well each is documented', () => {
	expect(lines('en', 'entities')).toEqual([
		'Name | Kind | Fate | Outcome | Role | Faction | Born or begun | Died or ended | Ties | Statements | Sources | Disputed, %',
		'Ivan Chelnokov | person | executed; natural death | rehabilitated | leader; chair; delegate | Red Lathe | 1885 | 2 September 1937; 1943 | 5 | 14 | 2 | 42.9',
		'Anna Shilova | person | suicide |  | chair; delegate; signatory | Red Lathe | c. 1890 |  | 5 | 8 | 2 | 12.5',
		'Pavel Zhukov | person | executed | expelled | delegate; signatory; expelled |  |  |  | 5 | 7 | 2 | 28.6',
		'Olga Yurieva | person | unknown |  |  |  |  |  | 1 | 1 | 1 | 0',
		'Turners’ Union | trade union |  |  |  |  |  |  | 2 | 2 | 2 | 100',
		'First Congress | congress |  |  |  |  |  |  | 3 | 3 | 2 | 0',
		'Letter of the Seven | document |  |  |  |  |  |  | 2 | 2 | 2 | 50',
		'Red Lathe | faction |  |  |  |  |  |  | 3 | 4 | 2 | 0'
	]);
});

test('claims: who, what, whom, when, as what, how sure, by whom, where', () => {
	const shown = lines('en', 'claims');
	expect(shown).toHaveLength(16);
	expect([0, 1, 5, 10, 12].map((line) => shown[line])).toEqual([
		'Subject | Relation | Object | Date | Role | Certainty | Number of sources | Sources | Kind of source | Detail',
		'Ivan Chelnokov | Leader of | Red Lathe | 1919–1921 | leader | certain | 2 | Lind, Işık, The Lathe and the Pen (2007), p. 10; Museum of Tools, Токари (n.d.) | book; web page |',
		'Ivan Chelnokov | Delegate to | First Congress | April 1920 | delegate | certain | 1 | Lind, Işık, The Lathe and the Pen (2007) | book | with a vote',
		'Anna Shilova | Signed | Letter of the Seven | February 1922 | signatory | certain | 1 | Letter to the union, p. 1 (as cited in Lind, Işık, The Lathe and the Pen (2007)) | document |',
		'Anna Shilova | Worked with | Ivan Chelnokov |  |  | certain | 1 | Museum of Tools, Токари (n.d.) | web page |'
	]);
});

test('in the language of the reader', () => {
	expect(lines('tr', 'entities').slice(0, 2)).toEqual([
		'Ad | Tür | Akıbet | Sonuç | Rol | Hizip | Doğum ya da başlangıç | Ölüm ya da bitiş | Bağlar | İfadeler | Kaynaklar | Tartışmalı, %',
		'İvan Çelnokov | kişi | idam edildi; doğal ölüm | aklanma | önder; başkan; delege | Kızıl Torna | 1885 | 2 Eylül 1937; 1943 | 5 | 14 | 2 | 42,9'
	]);
	expect(lines('ru', 'claims')[10]).toBe(
		'Анна Шилова | Подпись под документом | Письмо семи | февраль 1922 | подписавшее лицо | достоверно | 1 | Letter to the union, с. 1 (цит. по: Lind, Işık, The Lathe and the Pen (2007)) | документ |'
	);
});

test('only what passes; ties are counted among that', () => {
	const ties = (query: string) =>
		composeSmall('en', 'entities', query).rows.map(({ id, cells }) => `${id} ${cells[8]!.text}`);
	expect(ties('certainty=certain&scope=context')).toEqual([
		...['ivan-chelnokov 4', 'anna-shilova 3', 'pavel-zhukov 2', 'first-congress 2'],
		...['letter-of-the-seven 1', 'red-lathe 2']
	]);
	expect(ids('claims', 'certainty=disputed&scope=context')).toEqual(['c-03', 'c-04', 'c-09', 'c-11']);
	expect(ids('claims', 'fate=unknown&scope=context')).toEqual([]);
});

test('cells that name an entity know which; rows know whom they are about', () => {
	const [row] = composeSmall('en', 'claims').rows;
	expect(row!.cells.map(({ entity }) => entity).slice(0, 3)).toEqual([
		...['ivan-chelnokov', undefined, 'red-lathe']
	]);
	expect(row!.about).toEqual(['ivan-chelnokov', 'red-lathe']);
	const [entity] = composeSmall('en', 'entities').rows;
	expect(entity).toMatchObject({ id: 'ivan-chelnokov', about: ['ivan-chelnokov'] });
	expect(entity!.cells[0]!.entity).toBe('ivan-chelnokov');
});

/** The people and bodies of the small case by their first letters, in the dataset's order. */
const letters = {
	...{ I: 'ivan-chelnokov', A: 'anna-shilova', P: 'pavel-zhukov', O: 'olga-yurieva' },
	...{ T: 'turners-union', F: 'first-congress', L: 'letter-of-the-seven', R: 'red-lathe' }
};
const initials = (found: readonly string[]) =>
	found.map((id) => Object.entries(letters).find(([, known]) => known === id)![0]).join('');

// Equals stay in the order IAPOTFLR, and what has no value comes last, both ways.
test.each([
	['', 'IAPOTFLR', 'IAPOTFLR'],
	['name', 'AFILOPRT', 'TRPOLIFA'],
	['kind', 'FLRIAPOT', 'TIAPORLF'],
	['fate', 'PIAOTFLR', 'OAIPTFLR'],
	['outcome', 'PIAOTFLR', 'IPAOTFLR'],
	['role', 'APIOTFLR', 'IPAOTFLR'],
	['faction', 'IAPOTFLR', 'IAPOTFLR'],
	['from', 'IAPOTFLR', 'AIPOTFLR'],
	['to', 'IAPOTFLR', 'IAPOTFLR'],
	['ties', 'OTLFRIAP', 'IAPFRTLO'],
	['statements', 'OTLFRPAI', 'IAPRFTLO'],
	['sources', 'OIAPTFLR', 'IAPTFLRO'],
	['disputed', 'OFRAPILT', 'TLIPAOFR']
])('entities sorted by “%s”', (column, up, down) => {
	expect(initials(ids('entities', `scope=context&sort=${column}`))).toBe(up);
	expect(initials(ids('entities', `scope=context&sort=-${column}`))).toBe(down);
});

const numbers = (found: readonly string[]) => found.map((id) => Number(id.slice(2)));

// By subject, for instance: Anna 2 4 6 10 12 13, Ivan 1 3 5 8, Olga 15, Pavel 7 9 11 14.
test.each([
	['subject', [2, 4, 6, 10, 12, 13, 1, 3, 5, 8, 15, 7, 9, 11, 14]],
	['-subject', [7, 9, 11, 14, 15, 1, 3, 5, 8, 2, 4, 6, 10, 12, 13]],
	['relation', [2, 3, 4, 8, 9, 13, 5, 6, 7, 14, 1, 10, 11, 12, 15]],
	['object', [5, 6, 7, 9, 12, 13, 10, 11, 8, 15, 1, 2, 14, 3, 4]],
	['date', [1, 4, 3, 2, 5, 6, 7, 8, 9, 13, 14, 10, 11, 15, 12]],
	['-date', [15, 10, 11, 14, 13, 9, 8, 5, 6, 7, 2, 3, 4, 1, 12]],
	['role', [3, 4, 5, 6, 7, 14, 1, 10, 11, 2, 8, 9, 12, 13, 15]],
	['-role', [10, 11, 1, 14, 5, 6, 7, 3, 4, 2, 8, 9, 12, 13, 15]],
	['certainty', [1, 5, 6, 8, 10, 12, 14, 2, 7, 13, 15, 3, 4, 9, 11]],
	['-certainty', [3, 4, 9, 11, 2, 7, 13, 15, 1, 5, 6, 8, 10, 12, 14]],
	['witnesses', [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1, 6]],
	['-witnesses', [1, 6, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
	['sources', [10, 5, 1, 2, 3, 8, 13, 14, 6, 7, 9, 11, 12, 15, 4]],
	['source-kind', [2, 3, 5, 8, 13, 14, 1, 6, 10, 4, 7, 9, 11, 12, 15]],
	['-detail', [5, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]]
])('claims sorted by “%s”', (sort, order) => {
	expect(numbers(ids('claims', `scope=context&sort=${sort}`))).toEqual(order);
});

test('names are sorted in the alphabet of the language', () => {
	expect(initials(ids('entities', 'scope=context&sort=name', 'tr'))).toBe('AFIROPTL');
	expect(initials(ids('entities', 'scope=context&sort=name', 'ru'))).toBe('AIROPFLT');
});

test.each(['nonsense', '-nonsense', '-', 'witnesses', '--name', 'Name'])(
	'“%s” sorts no entities: they stay in their own order',
	(sort) => {
		expect(initials(ids('entities', `scope=context&sort=${sort}`))).toBe('IAPOTFLR');
		expect(composeSmall('en', 'entities', `sort=${sort}`).sort).toBeUndefined();
	}
);

test('a head is pressed: from the beginning, from the end, as before', () => {
	const columns = [{ id: 'name' }, { id: 'date' }];
	const press = (sort: string, column: string) => nextSort(parseSort(sort, columns), column);
	expect(['', 'name', '-name', 'date', '-date'].map((sort) => press(sort, 'name'))).toEqual([
		...['name', '-name', '', 'name', 'name']
	]);
});

test('ids of columns are different and can stand in the address', () => {
	for (const columns of [entityColumns, claimColumns]) {
		const found = columns.map(({ id }) => id);
		expect(new Set(found).size).toBe(found.length);
		for (const id of found) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	}
});
