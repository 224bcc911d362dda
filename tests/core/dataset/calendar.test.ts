import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay, dayNumber } from '#lib/core/dataset/calendar.ts';

test.each([
	[0, 1970, 1, 1],
	[-1, 1969, 12, 31],
	[-17821, 1921, 3, 18],
	[-16743, 1924, 2, 29],
	[-719528, 0, 1, 1],
	[2932896, 9999, 12, 31]
])('day %i is %i-%i-%i', (number, year, month, day) => {
	expect(calendarDay(number)).toEqual({ year, month, day });
	expect(dayNumber(year, month, day)).toBe(number);
});

test('every day is the one that JavaScript says', () => {
	fc.assert(
		fc.property(fc.integer({ min: -719528, max: 2932896 }), (number) => {
			const date = new Date(number * 86_400_000);
			expect(calendarDay(number)).toEqual({
				year: date.getUTCFullYear(),
				month: date.getUTCMonth() + 1,
				day: date.getUTCDate()
			});
		}),
		{ numRuns: 1000 }
	);
});
