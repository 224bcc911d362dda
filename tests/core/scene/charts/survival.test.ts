import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { startYear } from '#lib/core/scene/charts/chart-years.ts';
import { composeSurvival, omissions, yearsOf } from '#lib/core/scene/charts/survival.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { day } from '../../graph/naive-time.ts';
import { arbitraryLives, livesOf, naiveLife } from './lives.ts';

const shipped = localise(loadDataset('graph-data').dataset, 'en');
const letter = 'signed:letter-of-the-22';
const since = (year: number) => ({ type: 'period' as const, from: day(`${year}-01-01`), to: Infinity });

test('the start is the year of most of what is told of these people, or of the period chosen', () => {
	expect(startYear(livesOf(shipped, [letter]))).toBe(1922);
	expect(startYear(livesOf(shipped, ['accused_in:moscow-group-case-1935']))).toBe(1935);
	expect(startYear(livesOf(shipped, [letter], since(1930)))).toBe(1930);
	expect(startYear(livesOf(shipped, ['picked:peter-shliapnikov']))).toBeUndefined();
	expect(composeSurvival(livesOf(shipped, ['picked:peter-shliapnikov'])).groups).toEqual([]);
});

/** The years of the signatories' deaths as graph-data has them; `+` is the last year of which a dated claim tells. */
test('the signatories of the Letter of the 22 from 1922', () => {
	const chart = composeSurvival(livesOf(shipped, [letter]));
	const [group] = chart.groups;
	expect(chart.start).toBe(1922);
	const deaths = group!.followed.filter(({ died }) => died);
	expect(deaths.map(({ id, until }) => `${id} ${1970 + Math.floor(until / 365.2425)}`)).toContain(
		'alexander-shliapnikov 1937'
	);
	const dated = new Set(
		[...shipped.attributes.filter(({ attribute }) => attribute === 'death'), ...shipped.fates]
			.filter(({ date }) => date !== '')
			.map((record) => ('person' in record ? record.person : record.entity))
	);
	const signed = shipped.claims.filter(
		(each) => each.relation === 'signed' && each.object === 'letter-of-the-22'
	);
	const died = [...new Set(signed.map(({ subject }) => subject))].filter((id) => dated.has(id));
	expect(deaths.map(({ id }) => id).sort()).toEqual(died.sort());
	expect(group!.followed.length + omissions.flatMap((each) => group!.leftOut[each]).length).toBe(24);
	// Nobody who signed in February 1922 had died or was out of sight before.
	expect(group!.followed.length).toBe(24);
});

test('a year at a time: who died, who was lost from sight, how many were followed', () => {
	const chart = composeSurvival(livesOf(shipped, [letter]));
	const group = chart.groups[0]!;
	const years = yearsOf(group, chart.start!);
	expect(years[0]).toMatchObject({ year: 1922, atRisk: 24 });
	for (const [at, year] of years.entries()) {
		const next = years[at + 1]?.atRisk ?? 0;
		expect(year.atRisk - year.died.length - year.lost.length).toBe(next);
	}
	expect(years.find(({ year }) => year === 1937)!.died).toContain('alexander-shliapnikov');
	expect(years.at(-1)!.step).toEqual(group.steps.at(-1));
});

test('everybody is followed to the day that the naive way finds, or left out for its reason', () => {
	fc.assert(
		fc.property(arbitraryLives, fc.constantFrom(1915, 1918, 1920, 1922), ({ dataset, groups }, year) => {
			const input = livesOf(dataset, groups, since(year));
			const chart = composeSurvival(input);
			const start = day(`${year}-01-01`);
			chart.groups.forEach((group, at) => {
				const expected: Record<string, string> = {};
				for (const member of input.groups[at]!.members) {
					const { id } = dataset.entities[member]!;
					const { notBefore, until, death } = naiveLife(dataset, id);
					const middle = death && Math.floor((death.first + death.last) / 2);
					if (notBefore > start) expected[id] = 'unborn';
					else if (death && death.last - death.first <= 5 * 365.25) {
						expected[id] = middle! < start ? 'dead' : `died ${middle}`;
					} else expected[id] = until < start ? 'unseen' : `seen ${until}`;
				}
				const found = Object.fromEntries([
					...group.followed.map(({ id, until, died }) => [id, `${died ? 'died' : 'seen'} ${until}`]),
					...omissions.flatMap((each) => group.leftOut[each].map((id) => [id, each]))
				]);
				expect(found).toEqual(expected);
				const counted = group.steps.reduce((sum, { events, censored }) => sum + events + censored, 0);
				expect(counted).toBe(group.followed.length);
				const wide = group.followed.filter(({ id, died }) => !died && naiveLife(dataset, id).death);
				expect(group.wide).toEqual(wide.map(({ id }) => id));
			});
		}),
		{ numRuns: 100 }
	);
});
