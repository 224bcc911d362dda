import { expect, test } from 'vitest';
import { calendarDay, dayNumber } from '#lib/core/dataset/calendar.ts';
import { claimBounds, claimSpells } from '#lib/core/formats/data/claim-days.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { claimsWithin, readTimes } from '#lib/core/graph/time.ts';
import { shippedCase } from './take.ts';

test.each([
	['', []],
	['1919/1921', [['1919-01-01', '1921-12-31']]],
	['1920-02', [['1920-02-01', '1920-02-29']]],
	['1921-03/..', [['1921-03-01', undefined]]],
	['/1921', [[undefined, '1921-12-31']]],
	// 731 days either side, the published width of a doubted year: 1888 and 1892 are leap years.
	['1890~', [['1888-01-01', '1892-12-31']]],
	[
		'{1918,1921}',
		[
			['1918-01-01', '1918-12-31'],
			['1921-01-01', '1921-12-31']
		]
	],
	[
		'[1937-10,1937-02]',
		[
			['1937-02-01', '1937-02-28'],
			['1937-10-01', '1937-10-31']
		]
	]
])('%s may have been so in %j', (date, spells) => {
	expect(claimSpells({ date }).map(({ start, end }) => [start, end])).toEqual(spells);
	const bounds = claimBounds({ date });
	expect([bounds?.start, bounds?.end]).toEqual([spells[0]?.[0], spells.at(-1)?.[1]]);
});

test('on any day, the claims that have no spell or one with that day are those that pass the period filter as possible', () => {
	const { claims } = shippedCase.open('en').graph.dataset;
	const times = readTimes(claims);
	for (let day = dayNumber(1885, 1, 1); day < dayNumber(1960, 1, 1); day += 97) {
		const passing = claimsWithin(times, { type: 'period', from: day, to: day }, 'possibly');
		const { year, month, day: of } = calendarDay(day);
		const text = [year, String(month).padStart(2, '0'), String(of).padStart(2, '0')].join('-');
		const alive = claims.map((claim) => {
			const spells = claimSpells(claim);
			return spells.length === 0 || spells.some(({ start = '', end = '9' }) => start <= text && text <= end);
		});
		expect(alive.flatMap((is, at) => (is ? [at] : []))).toEqual(
			claims.flatMap((_, at) => (hasBit(passing, at) ? [at] : []))
		);
	}
});
