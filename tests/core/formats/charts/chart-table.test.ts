import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeChartCsv } from '#lib/core/formats/charts/chart-csv.ts';
import { tabulateChart, type ChartTable } from '#lib/core/formats/charts/chart-table.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { languages } from '#lib/core/text/text.ts';
import { choices, type View } from '#lib/core/view/view.ts';
import { viewOf } from '../../../fixtures/small.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { arbitrarySelection } from '../../graph/arbitrary.ts';
import { chartOf, views } from './charted.ts';

const small = openSmall().graph.dataset;

function table(changes: Partial<View>, of: Dataset<string> = small): ChartTable {
	return tabulateChart(chartOf(viewOf({ scope: 'context', ...changes }), 'en', of).chart, 'en');
}

function read({ header, rows }: ChartTable): string[] {
	return [header, ...rows.map((row) => row.map(({ text }) => text))].map((row) => row.join(' | '));
}

test('shares of the small case, a group and the rest', () => {
	expect(read(table({ chart: 'fate', groups: ['role:delegate', 'rest'] }))).toEqual([
		'value | A · count | A · of | A · share | A · low | A · high | B · count | B · of | B · share | B · low | B · high | difference | difference: low | difference: high',
		'executed | 2 | 3 | 66.7% | 20.8% | 93.9% | 0 | 1 | 0% | 0% | 79.3% | +67 | −25 | +94',
		'suicide | 1 | 3 | 33.3% | 6.1% | 79.2% | 0 | 1 | 0% | 0% | 79.3% | +33 | −51 | +79',
		'natural death | 1 | 3 | 33.3% | 6.1% | 79.2% | 0 | 1 | 0% | 0% | 79.3% | +33 | −51 | +79',
		'unknown | 0 | 3 | 0% | 0% | 56.1% | 1 | 1 | 100% | 20.7% | 100% | −100 | −100 | −3'
	]);
});

test('a flow of the small case: a row for every band', () => {
	expect(read(table({ chart: 'flow', from: 'faction' }))).toEqual([
		'From | To | people',
		'Red Lathe | executed | 1',
		'Red Lathe | suicide | 1',
		'Red Lathe | natural death | 1',
		'none recorded | executed | 1',
		'none recorded | unknown | 1'
	]);
});

test('a group without people has counts but no shares', () => {
	const kind = { required: ['union'], excluded: [] };
	expect(read(table({ chart: 'fate', groups: ['role:delegate'], filters: { kind } }))[1]).toBe(
		'executed | 0 | 0 |  |  | '
	);
});

test.each(views)('%s: as many cells as columns, no column twice, in every language', (_, view) => {
	for (const language of languages) {
		const { header, rows } = tabulateChart(chartOf(view, language).chart, language);
		expect(new Set(header).size).toBe(header.length);
		expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
	}
});

/** The cells of a kind of chart that between them hold everybody of a group exactly once, of every year. */
const whole: Readonly<Record<string, readonly string[]>> = {
	course: ['alive', 'not known whether alive', 'dead', 'not born yet']
};

test('over any view: counts are numbers of people, in a year everybody of the group stands in one state', () => {
	fc.assert(
		fc.property(arbitrarySelection, fc.constantFrom(...choices.chart), ({ dataset, selection }, chart) => {
			const view = viewOf({ ...selection, chart });
			const { chart: composed } = chartOf(view, 'en', dataset);
			const made = tabulateChart(composed, 'en');
			for (const row of made.rows)
				for (const { value, people } of row) if (people) expect(value).toBe(people.length);
			const columns = (whole[chart] ?? []).map((label) => made.header.indexOf(label));
			for (const row of columns.length > 0
				? made.rows.filter(([year]) => typeof year!.value === 'number')
				: []) {
				const everybody = columns.flatMap((column) => row[column]!.people!);
				expect(everybody.toSorted()).toEqual(
					composed.groups[0]!.members.map((member) => dataset.entities[member]!.id).toSorted()
				);
			}
		}),
		{ numRuns: 80 }
	);
});

test.each(views)('%s as CSV reads back: the same numbers, who is counted, the caption below', (_, view) => {
	const made = tabulateChart(chartOf(view, 'ru').chart, 'ru');
	const text = writeChartCsv(made, ['Судьбы', '=1+1'], 'ru');
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const [header, ...lines] = data;
	const rows = lines.slice(0, made.rows.length);
	expect(lines.slice(made.rows.length)).toEqual([['Судьбы'], ["'=1+1"]]);
	made.header.forEach((column, at) => {
		const found = header!.indexOf(column);
		expect(rows.map((row) => row[found])).toEqual(made.rows.map((row) => String(row[at]!.value)));
		if (made.rows.some((row) => row[at]!.people))
			expect(rows.map((row) => row[found + 1])).toEqual(
				made.rows.map((row) => (row[at]!.people ?? []).join(' '))
			);
	});
});
