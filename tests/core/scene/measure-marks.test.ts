import { expect, test } from 'vitest';
import type { Measured } from '#lib/core/graph/metrics/metric.ts';
import { matrixMessages } from '#lib/core/text/matrix-messages.ts';
import { groupByCommunity } from '#lib/core/scene/matrix/grouping.ts';
import { markMeasured } from '#lib/core/scene/measure-marks.ts';

const label = { tr: 'Ölçü', en: 'Measure', ru: 'Мера' };

function measured(...values: number[]): Measured {
	return { metric: 'degree', values: Float64Array.from(values) };
}

test('area goes with the amount; what is not defined and what is nothing can still be hit', () => {
	const { of, legend } = markMeasured(measured(16, 4, 1, 0, NaN), { label, gives: 'amount' }, 'size', 'en');
	expect([0, 1, 2, 3, 4].map((member) => of(member).radius)).toEqual([21, 10.5, 5.25, 5, 8]);
	expect(of(0).tint).toBeUndefined();
	expect(legend).toEqual({ label: 'Measure', rows: [], sized: true });
});

test('amounts come in five steps with about as many different ones in each, from light to dark', () => {
	const { of, legend } = markMeasured(
		measured(0, 0, 0, 1, 2, 3, 4, 500, 600, 0.25, NaN),
		{ label, gives: 'amount' },
		'colour',
		'ru'
	);
	expect(legend.rows.map((row) => row.label)).toEqual([
		'0 – 0,25 (4)',
		'1 (1)',
		'2 – 3 (2)',
		'4 (1)',
		'500 – 600 (2)',
		'не определено'
	]);
	expect(of(8).tint).toEqual(of(7).tint);
	expect(of(0).tint).not.toEqual(of(8).tint);
	expect(of(0).radius).toBeUndefined();
	expect(legend.sized).toBe(false);
});

test('classes have a colour and a letter each; those after the eighth look alike', () => {
	const values = [...Array.from({ length: 10 }, (_, at) => at + 1), 1];
	const { of, legend } = markMeasured(measured(...values), { label, gives: 'class' }, 'both', 'en');
	expect(of(0).tint).toEqual(of(10).tint);
	expect(new Set(values.map((_, member) => of(member).tint!.fill)).size).toBe(9);
	expect(of(0).tint!.letter).toBe('A');
	expect(of(8).tint).toEqual(of(9).tint);
	expect(legend.rows[0]!.label).toBe('A (2)');
	expect(legend.rows.at(-1)!.label).toBe('smaller ones (2)');
	expect(legend.sized).toBe(false);
});

test('when nothing is defined there is nothing to tell', () => {
	const { of, legend } = markMeasured(measured(NaN), { label, gives: 'amount' }, 'both', 'tr');
	expect(of(0).radius).toBe(8);
	expect(legend.rows.map((row) => row.label)).toEqual(['tanımsız']);
});

test('communities order a matrix, the largest first, those in none last', () => {
	const { labels, of } = groupByCommunity(Float64Array.of(2, 1, NaN, 1), 'en');
	expect(labels).toEqual(['Community A', 'Community B', matrixMessages.noValue.en]);
	expect(of).toEqual([1, 0, 2, 0]);
});
