import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { passWithout, select } from '#lib/core/graph/facets/select.ts';
import type { Sureness, Time } from '#lib/core/graph/time.ts';
import { idsIn, openDataset, openSmall, smallDataset } from '../../fixtures/small.ts';
import { arbitrarySelection } from './arbitrary.ts';
import { naiveSelect } from './naive-select.ts';
import { day } from './naive-time.ts';

const dataset = localise(smallDataset, 'en');

/** The first claim of the small case alone, with a date, under a time: whether it passes. */
function passes(date: string, time: Time, sureness: Sureness): boolean {
	const one = openDataset({ ...dataset, claims: [{ ...dataset.claims[0]!, date }] });
	const { claims } = select(one.facets, { scope: 'context', filters: {}, time, sureness });
	return idsIn(one.graph.dataset.claims, claims).length === 1;
}

const year = (at: number): Time => ({ type: 'period', from: day(`${at}-01-01`), to: day(`${at}-12-31`) });
const asOf = (at: string): Time => ({ type: 'day', day: day(at) });

describe('a period', () => {
	test.each<[string, Time, boolean, boolean]>([
		// date, time, possibly, certainly
		['1937', year(1937), true, true],
		['1937', year(1936), false, false],
		['1937~', year(1936), true, false],
		['1937~', year(1937), true, false],
		['1937~', { type: 'period', from: day('1930-01-01'), to: day('1945-12-31') }, true, true],
		['1937-09-02', year(1937), true, true],
		['1920/1922', year(1921), true, true],
		['1920/1922', year(1920), true, true],
		['1920/1922', { type: 'period', from: day('1920-01-01'), to: day('1920-06-30') }, true, false],
		['[1937,1938]', year(1938), true, false],
		['{1937,1938}', year(1938), true, true],
		['193X', year(1936), true, false],
		['', year(1936), true, true]
	])('%j', (date, time, possibly, certainly) => {
		expect(passes(date, time, 'possibly')).toBe(possibly);
		expect(passes(date, time, 'certainly')).toBe(certainly);
	});
});

describe('as of a day', () => {
	test.each<[string, string, boolean, boolean]>([
		// What happened holds from then on …
		['1905', '1904-12-31', false, false],
		['1905', '1905-06-01', true, false],
		['1905', '1905-12-31', true, true],
		['1905', '1921-01-01', true, true],
		// … but what is said to have ended is over.
		['1920/1922', '1919-12-31', false, false],
		['1920/1922', '1921-06-01', true, true],
		['1920/1922', '1922-06-01', true, false],
		['1920/1922', '1923-01-01', false, false],
		['1920/..', '1990-01-01', true, true],
		['', '1800-01-01', true, true]
	])('%j on %s', (date, at, possibly, certainly) => {
		expect(passes(date, asOf(at), 'possibly')).toBe(possibly);
		expect(passes(date, asOf(at), 'certainly')).toBe(certainly);
	});
});

test('what is certain is possible, and all that is undated passes and is counted', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset: drawn, selection }) => {
			const { facets } = openDataset(drawn);
			const possible = select(facets, { ...selection, sureness: 'possibly' });
			const certain = select(facets, { ...selection, sureness: 'certainly' });
			const ids = (claims: Uint32Array) => idsIn(drawn.claims, claims);
			expect(ids(possible.claims)).toEqual(expect.arrayContaining(ids(certain.claims)));
			const undated = drawn.claims.filter(({ id, date }) => date === '' && ids(possible.claims).includes(id));
			expect(possible.undated).toBe(undated.length);
		})
	);
});

test('passing with some facets left open is selecting without them', () => {
	const open = fc.subarray(['fate', 'role', 'relation', 'time']);
	fc.assert(
		fc.property(arbitrarySelection, open, ({ dataset: drawn, selection }, left) => {
			const filters = Object.fromEntries(
				Object.entries(selection.filters).filter(([id]) => !left.includes(id))
			);
			const time = left.includes('time') ? undefined : selection.time;
			const { entities, claims } = passWithout(openDataset(drawn).facets, selection, left);
			const naive = naiveSelect(drawn, { ...selection, filters, time });
			expect(idsIn(drawn.entities, entities)).toEqual(naive.entities.map(({ id }) => id));
			expect(idsIn(drawn.claims, claims)).toEqual(naive.claims.map(({ id }) => id));
		})
	);
});

test('no time, and a time that nothing is outside of, let the same claims pass', () => {
	const { facets } = openSmall();
	const ever = { type: 'period', from: -Infinity, to: Infinity } as const;
	const all = select(facets, { scope: 'context', filters: {} });
	const timely = select(facets, { scope: 'context', filters: {}, time: ever, sureness: 'certainly' });
	expect([...timely.claims]).toEqual([...all.claims]);
});
