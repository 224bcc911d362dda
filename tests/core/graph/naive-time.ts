import fc from 'fast-check';
import type { Sureness, Time } from '#lib/core/graph/time.ts';

type Reading = readonly [start: string, end: string];

/**
 * Dates with all that they may mean, written out by hand: alternatives, each of which is one thing (or, for a set of
 * `{}`, several) that began and ended on a day. Of stretches of days only the extremes are listed, since overlapping a
 * period depends on these alone. `~` widens a year by 731 days: of the two years before one is a leap year, of the two after none.
 */
export const readings: Readonly<Record<string, readonly (readonly Reading[])[]>> = {
	'1921-03-08': [[['1921-03-08', '1921-03-08']]],
	'1921-03': within('1921-03-01', '1921-03-31'),
	'1920': within('1920-01-01', '1920-12-31'),
	'1921~': within('1919-01-01', '1924-01-01'),
	'1919/1922': [
		[['1919-01-01', '1922-01-01']],
		[['1919-01-01', '1922-12-31']],
		[['1919-12-31', '1922-01-01']],
		[['1919-12-31', '1922-12-31']]
	],
	'1921/..': [[['1921-01-01', '9999-12-31']], [['1921-12-31', '9999-12-31']]],
	'../1919': [[['0000-01-01', '1919-01-01']], [['0000-01-01', '1919-12-31']]],
	'[1918,1922]': [...within('1918-01-01', '1918-12-31'), ...within('1922-01-01', '1922-12-31')],
	'{1918-05-01,1922-05-01}': [
		[
			['1918-05-01', '1918-05-01'],
			['1922-05-01', '1922-05-01']
		]
	]
};

function within(first: string, last: string): readonly (readonly Reading[])[] {
	return [[[first, first]], [[last, last]], [[first, last]]];
}

/** Whether a claim of a date passes, by the doc comments of `claimsWithin`: by trying all readings. */
export function naivelyWithin(date: string, time: Time | undefined, sureness: Sureness): boolean {
	if (!time || date === '') return true;
	const overlaps = ([start, end]: Reading) => {
		if (time.type === 'period') return day(start) <= time.to && day(end) >= time.from;
		const over = date.includes('/') && day(end) < time.day;
		return day(start) <= time.day && !over;
	};
	const passes = readings[date]!.map((together) => together.some(overlaps));
	return sureness === 'certainly' ? passes.every(Boolean) : passes.some(Boolean);
}

export function day(date: string): number {
	return Date.parse(date) / 86_400_000;
}

const anyDay = fc
	.tuple(fc.integer({ min: 1916, max: 1925 }), fc.constantFrom('01-01', '03-08', '03-31', '05-01', '12-31'))
	.map(([year, rest]) => day(`${year}-${rest}`));

/** Times around the dates above. */
export const arbitraryTime: fc.Arbitrary<Time | undefined> = fc.oneof(
	fc.constant(undefined),
	anyDay.map((each) => ({ type: 'day' as const, day: each })),
	fc
		.tuple(anyDay, anyDay)
		.map(([a, b]) => ({ type: 'period' as const, from: Math.min(a, b), to: Math.max(a, b) }))
);
