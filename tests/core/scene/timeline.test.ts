import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifeYears } from '#lib/core/graph/lives.ts';
import { passWithout } from '#lib/core/graph/facets/select.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import { openDataset, openSmall } from '../../fixtures/small.ts';
import { arbitrarySelection } from '../graph/arbitrary.ts';
import { naiveSelect } from '../graph/naive-select.ts';
import { day, naivelyWithin } from '../graph/naive-time.ts';

const { graph, facets } = openSmall();
const whole = passWithout(facets, { scope: 'context', filters: {} }, []);

test('the small case, year by year', () => {
	const timeline = composeTimeline(graph, facets, whole);
	const told = timeline.years
		.filter(({ possible, births, deaths }) => possible + births + deaths > 0)
		.map(({ year, certain, possible, births, deaths }) => [year, certain, possible, births, deaths]);
	expect(told).toEqual([
		[1885, 0, 0, 1, 0],
		[1890, 0, 0, 1, 0],
		// c-01 1919/1921, c-03 1919-03/1921, c-04 1919-03
		[1919, 3, 3, 0, 0],
		// … c-01 and c-03 go on; c-02, c-05 to c-08
		[1920, 7, 7, 0, 0],
		// … c-01 and c-03 end; c-09, c-13, c-14
		[1921, 5, 5, 0, 0],
		[1922, 2, 2, 0, 0],
		[1925, 1, 1, 0, 0],
		// The first of two disputed deaths.
		[1937, 0, 0, 0, 1]
	]);
	expect([timeline.years[0]!.year, timeline.years.at(-1)!.year]).toEqual([1885, 1937]);
	expect(timeline).toMatchObject({ undated: 1, before: 0, after: 0, marks: [] });
});

test('years of birth and death are of the best attested date', () => {
	const { dataset } = graph;
	expect([...lifeYears(dataset, 'birth')]).toEqual([
		['ivan-chelnokov', 1885],
		['anna-shilova', 1890]
	]);
	const [first] = dataset.attributes;
	const attributes = [
		{ ...first!, date: '1880/1890', certainty: 'certain' },
		{ ...first!, date: '1884', certainty: 'disputed' },
		{ ...first!, entity: 'anna-shilova', date: '1889', certainty: 'disputed' },
		{ ...first!, entity: 'anna-shilova', date: '1888-03', certainty: 'probable' }
	];
	expect([...lifeYears({ ...dataset, attributes }, 'birth')]).toEqual([['anna-shilova', 1888]]);
});

test('congresses stand at their first day, while they pass', () => {
	const { dataset } = graph;
	const start = {
		...dataset.attributes[0]!,
		entity: 'first-congress',
		attribute: 'start',
		date: '1920-04-03/1920-04-07'
	};
	const opened = openDataset({ ...dataset, attributes: [...dataset.attributes, start] });
	const marks = (query: Parameters<typeof passWithout>[1]) =>
		composeTimeline(opened.graph, opened.facets, passWithout(opened.facets, query, [])).marks;
	expect(marks({ scope: 'context', filters: {} })).toEqual([
		{ id: 'first-congress', label: dataset.entities[5]!.short, day: day('1920-04-03') }
	]);
	const people = { kind: { required: ['person'], excluded: [] } };
	expect(marks({ scope: 'context', filters: people })).toEqual([]);
});

test('every bar is what counting one by one gives, whatever else is filtered', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const opened = openDataset(dataset);
			const passing = passWithout(opened.facets, selection, ['time']);
			const { claims } = naiveSelect(dataset, { ...selection, time: undefined });
			const { years, undated, before, after } = composeTimeline(opened.graph, opened.facets, passing);
			const count = (from: number, to: number, sureness: 'possibly' | 'certainly') =>
				claims.filter(
					({ date }) => date !== '' && naivelyWithin(date, { type: 'period', from, to }, sureness)
				).length;
			for (const { year, certain, possible } of years) {
				const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
				expect([year, possible, certain]).toEqual([
					year,
					count(from, to, 'possibly'),
					count(from, to, 'certainly')
				]);
			}
			expect(undated).toBe(claims.filter(({ date }) => date === '').length);
			expect(before).toBe(count(-Infinity, day(`${years[0]!.year}-01-01`) - 1, 'possibly'));
			expect(after).toBe(count(day(`${years.at(-1)!.year}-12-31`) + 1, Infinity, 'possibly'));
		}),
		{ numRuns: 150 }
	);
});
