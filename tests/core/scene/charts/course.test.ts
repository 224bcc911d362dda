import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { composeCourse, lifeStates } from '#lib/core/scene/charts/course.ts';
import { standingOn, standings, type Change } from '#lib/core/scene/charts/party.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { day, naivelyWithin } from '../../graph/naive-time.ts';
import { arbitraryLives, livesOf, naiveLife } from './lives.ts';

const shipped = localise(loadDataset('graph-data').dataset, 'en');
const joined = (earliest: string, latest: string): Change => ({
	...{ earliest: day(earliest), latest: day(latest), to: 'in', rank: 1 }
});
const expelled = (earliest: string, latest: string): Change => ({
	...joined(earliest, latest),
	to: 'out',
	rank: 2
});

test.each<[string, readonly Change[], string, string]>([
	['nothing is told', [], '1920-12-31', 'unknown'],
	['before a year of joining', [joined('1917-01-01', '1917-12-31')], '1916-12-31', 'unknown'],
	['at the end of the year of joining', [joined('1917-01-01', '1917-12-31')], '1917-12-31', 'in'],
	['within it', [joined('1917-01-01', '1917-12-31')], '1917-06-30', 'unknown'],
	[
		'expelled',
		[joined('1917-01-01', '1917-12-31'), expelled('1922-02-20', '1922-02-20')],
		'1922-12-31',
		'out'
	],
	[
		'maybe expelled',
		[joined('1917-01-01', '1917-12-31'), expelled('1921-01-01', '1923-12-31')],
		'1922-12-31',
		'unknown'
	],
	[
		'in one party, maybe joined another',
		[joined('1905-01-01', '1905-12-31'), joined('1910-01-01', '1913-12-31')],
		'1911-12-31',
		'in'
	]
])('%s', (_, changes, date, expected) => {
	expect(standingOn(changes, day(date))).toBe(expected);
});

/** How somebody of the shipped case stood at the end of a year. */
function stood(id: string, year: number): string {
	const at = everybody.groups[0]!.years.find((each) => each.year === year)!;
	const life = lifeStates.find((state) => at.life[state].includes(id))!;
	return life === 'alive' ? `alive, ${standings.find((state) => at.party[state].includes(id))!}` : life;
}

function period(from: number, to: number) {
	return { type: 'period' as const, from: day(`${from}-01-01`), to: day(`${to}-12-31`) };
}

const everybody = composeCourse(livesOf(shipped, [], period(1898, 1960)));

test.each([
	['alexander-shliapnikov', 1932, 'alive, in'],
	['alexander-shliapnikov', 1933, 'alive, out'],
	['alexander-shliapnikov', 1937, 'alive, out'],
	// He was taken back in 1988, which is no sign of life.
	['alexander-shliapnikov', 1938, 'dead'],
	// Expelled in 1924 or 1926, as sources have it, taken back in 1926, expelled in 1933.
	['sergei-medvedev', 1925, 'alive, out'],
	['sergei-medvedev', 1926, 'alive, in'],
	['sergei-medvedev', 1933, 'alive, out'],
	['gavril-myasnikov', 1921, 'alive, in'],
	['gavril-myasnikov', 1922, 'alive, out'],
	// A Menshevik from 1906 to 1915, a Bolshevik from 1915.
	['alexandra-kollontai', 1915, 'alive, in'],
	// Nobody tells what became of the signatory Polosatov.
	['a-polosatov', 1930, 'unknown'],
	// Kutuzov was shot in 1937 by the execution list, and died in 1943 by the index of Lenin's works.
	['ivan-kutuzov', 1936, 'alive, in'],
	['ivan-kutuzov', 1942, 'unknown'],
	['ivan-kutuzov', 1944, 'dead']
])('%s at the end of %i: %s', (id, year, expected) => {
	expect(stood(id, year)).toBe(expected);
});

test('years without an end: nearly all of what is dated, or the period chosen', () => {
	const { years } = composeCourse(livesOf(shipped));
	expect([years[0]! > 1880, years[years.length - 1]! < 1992]).toEqual([true, true]);
	expect(years).toEqual(years.map((_, at) => years[0]! + at));
	expect(composeCourse(livesOf(shipped, [], period(1917, 1924))).years).toEqual([
		...[1917, 1918, 1919, 1920, 1921, 1922, 1923, 1924]
	]);
	expect(composeCourse(livesOf(shipped, ['picked:peter-shliapnikov'])).years).toEqual([]);
});

test('who was arrested and convicted in 1935; what counts as a blow', () => {
	const told = (relation: string) =>
		shipped.claims
			.filter((each) => each.relation === relation && each.date.startsWith('1935'))
			.map(({ subject }) => subject);
	const in1935 = everybody.groups[0]!.years.find(({ year }) => year === 1935)!;
	expect([...in1935.blows.arrested!].sort()).toEqual([...new Set(told('arrested_by'))].sort());
	expect([...in1935.blows.convicted!].sort()).toEqual([...new Set(told('convicted_by'))].sort());
	expect(everybody.blows.map(({ id }) => id)).toEqual([
		'reprimanded',
		'expelled',
		'arrested',
		'convicted',
		'exiled'
	]);
});

test('every count of every year is what the naive way counts', () => {
	fc.assert(
		fc.property(arbitraryLives, ({ dataset, groups }) => {
			const input = livesOf(dataset, groups);
			const chart = composeCourse(input);
			const { vocabulary, claims } = dataset;
			chart.groups.forEach((group, at) => {
				const ids = input.groups[at]!.members.map((member) => dataset.entities[member]!.id);
				for (const { year, life, party, blows } of group.years) {
					const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)];
					const stateOf = (id: string) => {
						const { notBefore, bornBy, until, death } = naiveLife(dataset, id);
						if (notBefore > last) return 'unborn';
						if (death && death.last < first) return 'dead';
						return bornBy <= last && until >= first ? 'alive' : 'unknown';
					};
					for (const state of lifeStates)
						expect([year, state, life[state]]).toEqual([
							year,
							state,
							ids.filter((id) => stateOf(id) === state)
						]);
					// Each of those alive stands somewhere.
					const all = standings.flatMap((standing) => party[standing]);
					expect(all.sort()).toEqual([...life.alive].sort());
					for (const blow of ['expelled', 'arrested']) {
						const relations = vocabulary.relations
							.filter(({ outcome }) => outcome === blow)
							.map(({ id }) => id);
						const time = { type: 'period' as const, from: first, to: last };
						const struck = claims.filter(
							({ relation, date }) =>
								relations.includes(relation) && date !== '' && naivelyWithin(date, time, 'certainly')
						);
						const people = ids.filter((id) => struck.some(({ subject }) => subject === id));
						expect([...blows[blow]!].sort()).toEqual(people.sort());
					}
				}
				for (const { id: blow } of chart.blows) {
					const relations = vocabulary.relations
						.filter(({ outcome }) => outcome === blow)
						.map(({ id }) => id);
					const struck = ids.filter((id) =>
						claims.some(({ subject, relation }) => subject === id && relations.includes(relation))
					);
					const everywhere = [...group.years.flatMap(({ blows }) => blows[blow]!), ...group.elsewhere[blow]!];
					expect([...new Set(everywhere)].sort()).toEqual(struck.sort());
				}
			});
		}),
		{ numRuns: 60 }
	);
});
