import { expect, test } from 'vitest';
import { listEntries } from '#lib/core/scene/entries.ts';
import {
	composePanel,
	firstValues,
	isLong,
	reuseRows,
	trimPanel,
	type PanelFacet
} from '#lib/core/scene/panel.ts';
import { parseView } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall } from '../../fixtures/small.ts';

const cases = { tr: openSmall('tr'), en: openSmall('en'), ru: openSmall('ru') };

function panel(language: 'tr' | 'en' | 'ru', query: string) {
	const view = parseView(new URLSearchParams(query));
	return composePanel(cases[language].facets, look(cases[language], view).visible, view, language).map(
		({ label, values }) =>
			`${label}: ${values.map((value) => `${value.label} ${value.visible}/${value.total} ${value.stand}`).join(', ')}`
	);
}

test('facets with their counts; what the scope has not is left out unless it is filtered by', () => {
	expect(panel('en', 'fate=executed,-unknown')).toEqual([
		'Fate: executed 1/1 required, suicide 1/1 open, natural death 1/1 open, unknown 0/0 excluded',
		'Outcome: rehabilitated 1/1 open',
		'Role: leader 1/1 open, chair 1/2 open, delegate 1/2 open, signatory 0/1 open',
		'Kind: people 1/2 open, factions 1/1 open, trade unions 1/1 open, congresses 1/1 open',
		'Faction: Red Lathe 1/2 open',
		'Relation: Belonged to the faction 0/1 open, Leader of 1/1 open, Chair of 1/2 open, Delegate to 1/2 open, Criticised 0/1 open, Worked with 0/1 open',
		'Certainty: certain 2/4 open, probable 0/2 open, disputed 1/2 open',
		'Number of sources: 1 source 2/6 open, 2 sources 1/2 open',
		'Kind of source: book 3/6 open, web page 1/4 open',
		'Source: Lind, Işık, The Lathe and the Pen (2007) 3/6 open, Museum of Tools, Токари (n.d.) 1/4 open'
	]);
});

test('in the language of the page', () => {
	expect(panel('tr', 'scope=context')[0]).toBe(
		'Akıbet: idam edildi 2/2 open, intihar 1/1 open, doğal ölüm 1/1 open, bilinmiyor 1/1 open'
	);
	expect(panel('ru', 'scope=context')[6]).toBe(
		'Достоверность: достоверно 7/7 open, вероятно 4/4 open, спорно 4/4 open'
	);
});

test('entries are in the order of the alphabet of the language', () => {
	const entries = (language: 'tr' | 'en' | 'ru') => {
		const opened = cases[language];
		const { visible } = look(opened, parseView(new URLSearchParams('scope=context')));
		return listEntries(opened.graph, visible.entities, language).map(({ name }) => name);
	};
	expect(entries('tr')).toEqual([
		...['Anna Şilova', 'Birinci Kongre', 'İvan Çelnokov', 'Kızıl Torna', 'Olga Yuryeva', 'Pavel Jukov'],
		...['Tornacılar Sendikası', 'Yediler Mektubu']
	]);
	expect(entries('ru')).toEqual([
		...['Анна Шилова', 'Иван Челноков', 'Красный станок', 'Ольга Юрьева', 'Павел Жуков', 'Первый съезд'],
		...['Письмо семи', 'Союз токарей']
	]);
	expect(entries('en')).toHaveLength(8);
});

/** A facet of so many values, some of them in force. */
function facetOf(size: number, inForce: readonly number[] = [], more = 0): PanelFacet {
	const values = Array.from({ length: size }, (_, at) => ({
		...{ id: `v${at + 1}`, label: `Value ${at + 1}`, visible: 1, total: 1 },
		stand: inForce.includes(at + 1) ? ('excluded' as const) : ('open' as const)
	}));
	return { id: 'f', label: 'F', values, more };
}

test.each([
	[0, [], 0, false, ''],
	[11, [], 0, false, '1 2 3 4 5 6 7 8 9 10 11'],
	[12, [], 0, true, '1 2 3 4 5 6 7 8 9'],
	[40, [3, 12, 40], 0, true, '1 2 3 4 5 6 7 8 9 12 40'],
	[60, [], 0, true, '1 2 3 4 5 6 7 8 9'],
	[61, [8], 0, true, '1 2 3 4 5 6 8'],
	[6, [], 55, true, '1 2 3 4 5 6'],
	// On a page without data the others are not in the list, but they are there.
	[9, [], 3, true, '1 2 3 4 5 6 7 8 9'],
	[9, [], 2, false, '1 2 3 4 5 6 7 8 9']
])('of %i values, with %j in force and %i more, the first are shown', (size, inForce, more, long, first) => {
	const facet = facetOf(size, inForce, more);
	expect(isLong(facet)).toBe(long);
	expect(
		firstValues(facet)
			.map(({ id }) => id.slice(1))
			.join(' ')
	).toBe(first);
});

test('a trimmed panel says how many values it left out, and is trimmed no further', () => {
	const whole = [facetOf(3), facetOf(40, [12])];
	const trimmed = trimPanel(whole);
	expect(trimmed.map(({ values, more }) => [values.length, more])).toEqual([
		[3, 0],
		[10, 30]
	]);
	expect(trimmed.map(firstValues)).toEqual(whole.map(firstValues));
	expect(trimPanel(trimmed)).toEqual(trimmed);
});

test('from one panel to the next the rows that say the same are the same values, and nothing else is', () => {
	const panelOf = (query: string) => {
		const view = parseView(new URLSearchParams(query));
		return composePanel(cases.en.facets, look(cases.en, view).visible, view, 'en');
	};
	const queries = [
		'',
		'fate=executed',
		'fate=-executed',
		'scope=context',
		'scope=context&asof=1921',
		'rest=hide'
	];
	for (const first of queries)
		for (const second of queries) {
			const [before, now] = [panelOf(first), panelOf(second)];
			const reused = reuseRows(before, now);
			expect(reused).toEqual(now);
			for (const [at, { values }] of reused.entries())
				for (const value of values) {
					const old = before[at]!.values.find(({ id }) => id === value.id);
					const same = old !== undefined && JSON.stringify(old) === JSON.stringify(value);
					expect(value === old).toBe(same);
				}
		}
	expect(reuseRows([], panelOf(''))).toEqual(panelOf(''));
});
