import { expect, test } from 'vitest';
import { composeGrid } from '#lib/core/formats/table-grid.ts';
import type { Measured } from '#lib/core/graph/metrics/metric.ts';
import { withMeasured } from '#lib/core/scene/table/metric-column.ts';
import { buildTableIndex, composeTable } from '#lib/core/scene/table/table.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView, type Rows } from '#lib/core/view/view.ts';
import { look } from '../../../fixtures/look.ts';
import { openSmall } from '../../../fixtures/small.ts';

// Ivan, Anna, Pavel, Olga, the union, the congress, the letter, the Red Lathe.
const values = Float64Array.of(0.123456789, NaN, 2, 0, 0.000012345678, 12345.678, NaN, 1);

function measuredTable(language: Language, sort: string, rows: Rows = 'entities', measured = true) {
	const opened = openSmall(language);
	const { graph, facets, index: scene } = opened;
	const { visible } = look(opened, parseView(new URLSearchParams('scope=context')));
	const index = buildTableIndex({ graph, facets, scene, language }, rows);
	const found: Measured = { metric: 'betweenness', values };
	return composeTable(withMeasured(index, measured ? found : undefined), visible, sort);
}

const initials = (sort: string) =>
	measuredTable('en', sort)
		.rows.map(({ id }) => id[0])
		.join('');

test('stands after the name, with four digits, and nothing where nothing is defined', () => {
	const { columns, rows } = measuredTable('en', '');
	expect(columns.slice(0, 3).map(({ label }) => label)).toEqual(['Name', 'Betweenness', 'Kind']);
	expect(rows.map(({ cells }) => cells[1]!.text)).toEqual([
		...['0.1235', '', '2', '0', '0.00001235', '12350', '', '1']
	]);
	const turkish = measuredTable('tr', '');
	expect([turkish.columns[1]!.label, turkish.rows[0]!.cells[1]!.text]).toEqual(['Aradalık', '0,1235']);
});

test('is sorted as a number, what is not defined last both ways', () => {
	expect(initials('metric')).toBe('otirpfal');
	expect(initials('-metric')).toBe('fpritoal');
	// Without it the table keeps its own order.
	expect(measuredTable('en', 'metric', 'entities', false).rows[0]!.id).toBe('ivan-chelnokov');
});

test('is whole in a file, and not in the table of claims', () => {
	const { header, rows } = composeGrid(measuredTable('en', ''));
	expect(header[1]).toBe('Betweenness');
	expect(rows.map((row) => row[1])).toEqual([0.123456789, '', 2, 0, 0.000012345678, 12345.678, '', 1]);
	expect(measuredTable('en', '', 'claims').columns.map(({ id }) => id)).not.toContain('metric');
});
