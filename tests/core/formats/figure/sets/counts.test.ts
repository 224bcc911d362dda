import { expect, test } from 'vitest';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { dividingFacets, mostValues } from '#lib/core/formats/figure/sets/divide-facet.ts';
import { periodsOf, suggestPeriods } from '#lib/core/formats/figure/sets/divide-time.ts';
import { axisOf } from '#lib/core/scene/time-axis.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import { claims, core, corePeople, countFates, entities, type Row } from '../../../../e2e/facts.ts';
import { setOf, setSource } from '../../../../fixtures/sets.ts';
import { openSmall } from '../../../../fixtures/small.ts';
import { openShipped } from '../content.ts';

const shipped = openShipped('en');
const ids = new Set(core.map(({ id }) => id!));
const coreClaims = claims.filter(({ subject, object }) => ids.has(subject!) && ids.has(object!));

function tally(rows: readonly Row[], column: string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const row of rows) counts[row[column]!] = (counts[row[column]!] ?? 0) + 1;
	return counts;
}

function counted(query: string, by: string): Record<string, number> {
	return Object.fromEntries(setOf(shipped, query, by).members.map(({ id, count }) => [id, count]));
}

test('figures count what a recount of graph-data counts', () => {
	expect(counted('', 'fate')).toEqual(countFates(corePeople));
	expect(counted('', 'kind')).toEqual(tally(core, 'kind'));
	expect(counted('', 'certainty')).toEqual(tally(coreClaims, 'certainty'));
	expect(setOf(shipped, '', 'fate').total).toBe(corePeople.length);
	expect(setOf(shipped, '', 'certainty').total).toBe(coreClaims.length);
	const groups = setOf(shipped, '', 'relation-group').members;
	expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(coreClaims.length);
	expect(counted('scope=context', 'kind')).toEqual(tally(entities, 'kind'));
});

const [day, year] = [86_400_000, 731];

/** The first and last day that a date of graph-data may mean, from the rules in its README. */
function spanOf(date: string): readonly [number, number] {
	const [from = '', to = from] = date.split('/');
	const first = from.replace('~', '').replace(/X$/, '0');
	const last = to.replace('~', '').replace(/X$/, '9');
	const start = first === '..' || first === '' ? -Infinity : Date.parse(first) / day;
	const ends = {
		4: () => Date.parse(`${last}-12-31`),
		7: () => Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0)
	};
	const end = last === '..' ? Infinity : (ends[last.length as 4]?.() ?? Date.parse(last)) / day;
	const wide = date.includes('~') ? year : 0;
	return [start - wide, end + wide];
}

test('years count the claims that may be from them; the undated pass all and are not counted', () => {
	const years = { from: 1915, to: 1930, step: 1, how: 'within' } as const;
	const dated = coreClaims.filter(({ date }) => date !== '' && !/^\d{4}-\d{2}~/.test(date!));
	expect(coreClaims.filter(({ date }) => date !== '')).toEqual(dated);
	const { members, empty, total } = setOf(shipped, '', years);
	const naive = Array.from({ length: 16 }, (_, at) => {
		const [from, to] = [Date.UTC(1915 + at, 0, 1) / day, Date.UTC(1915 + at, 11, 31) / day];
		return dated.filter(({ date }) => {
			const [start, end] = spanOf(date!);
			return start <= to && end >= from;
		}).length;
	});
	expect(members.map(({ count }) => count)).toEqual(naive.filter((count) => count > 0));
	expect(empty).toBe(naive.filter((count) => count === 0).length);
	expect(total).toBe(
		dated.filter(({ date }) => {
			const [start, end] = spanOf(date!);
			return start <= Date.UTC(1930, 11, 31) / day && end >= Date.UTC(1915, 0, 1) / day;
		}).length
	);
});

test('values that nobody has are left out and counted; the filter of the view itself stays', () => {
	const small = openSmall();
	const whole = setOf(small, '', 'fate');
	const one = setOf(small, 'kind=union', 'fate');
	expect(whole.members.length).toBeGreaterThan(1);
	expect(one).toMatchObject({ members: [], empty: whole.members.length });
	expect(one.sentence).toContain(`Left out because nothing falls under them: ${whole.members.length}.`);
	const [first, second] = whole.members.map(({ id }) => id);
	expect(setOf(small, `fate=${first},${second}`, 'fate').members.map(({ id }) => id)).toEqual([
		first,
		second
	]);
	expect(setOf(small, `fate=-${first}`, 'fate').members.map(({ id }) => id)).not.toContain(first);
});

test('a view is divided by facets that have a few values in it, and everything on a figure is what its view shows', () => {
	const source = setSource(shipped, 'scope=context');
	const visible = source.select(source.view);
	const offered = dividingFacets(source, visible).map(({ id }) => id);
	expect(offered).toEqual(expect.arrayContaining(['fate', 'kind', 'certainty', 'relation-group']));
	expect(offered).not.toContain('source');
	for (const id of offered) {
		const { members, common } = setOf(shipped, 'scope=context', id);
		expect(members.length, id).toBeGreaterThan(1);
		expect(members.length, id).toBeLessThanOrEqual(mostValues);
		for (const { visible: own } of members)
			shipped.graph.dataset.entities.forEach((_, at) => {
				if (hasBit(own.entities, at)) expect(hasBit(common.visible.entities, at)).toBe(true);
			});
	}
});

test('periods follow each other without a gap; the last ends with the last year', () => {
	const name = (from: number, to: number, step: number) =>
		periodsOf({ from, to, step, how: 'within' }).map(({ id }) => id);
	expect(name(1917, 1924, 3)).toEqual(['1917-1919', '1920-1922', '1923-1924']);
	expect(name(1921, 1921, 5)).toEqual(['1921']);
	expect(periodsOf({ from: 1917, to: 1920, step: 2, how: 'standing' }).map(({ id }) => id)).toEqual([
		'1918',
		'1920'
	]);
	const timeline = composeTimeline(
		shipped.graph,
		shipped.facets,
		setSource(shipped, '').select(setSource(shipped, '').view)
	);
	const axis = axisOf(timeline);
	expect(suggestPeriods({ time: undefined }, axis)).toMatchObject({ step: 10, how: 'within' });
	expect(suggestPeriods({ time: undefined }, axis).from % 10).toBe(0);
});
