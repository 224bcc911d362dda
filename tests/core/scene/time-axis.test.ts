import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	axisYears,
	dayAt,
	firstDay,
	lastDay,
	monthEnd,
	placeOf,
	yearOfDay
} from '#lib/core/scene/time-axis.ts';

function day(date: string): number {
	return Date.parse(date) / 86_400_000;
}

const axis = { first: firstDay(1900), last: lastDay(1999) };

test('years begin and end where they do', () => {
	expect([firstDay(1921), lastDay(1921)]).toEqual([day('1921-01-01'), day('1921-12-31')]);
	expect([yearOfDay(day('1921-12-31')), yearOfDay(day('1922-01-01'))]).toEqual([1921, 1922]);
});

test.each([
	['1921-03-08', 0, '1921-03-31'],
	['1921-03-31', 1, '1921-04-30'],
	['1921-12-31', 2, '1922-02-28'],
	['1924-01-31', 1, '1924-02-29'],
	['1921-01-01', -1, '1920-12-31'],
	['1921-03-31', 48, '1925-03-31']
])('the end of the month of %s, %i months on, is %s', (from, months, to) => {
	expect(monthEnd(day(from), months)).toBe(day(to));
});

test('the place of a day leads back to it, and every place to a day that is shown', () => {
	fc.assert(
		fc.property(fc.integer({ min: axis.first, max: axis.last }), (each) => {
			const place = placeOf(axis, each);
			expect(place).toBeGreaterThanOrEqual(0);
			expect(place).toBeLessThan(1);
			// The middle of the day: its very first moment may be rounded to the day before.
			expect(dayAt(axis, place + 0.5 / (axis.last + 1 - axis.first))).toBe(each);
		})
	);
	expect([placeOf(axis, -Infinity), placeOf(axis, Infinity)]).toEqual([0, 1]);
	expect([dayAt(axis, -3), dayAt(axis, 1), dayAt(axis, 7)]).toEqual([axis.first, axis.last, axis.last]);
});

test.each([
	[1900, 1999, 10, [1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990]],
	[1917, 1922, 10, [1917, 1918, 1919, 1920, 1921, 1922]],
	[1897, 1991, 6, [1900, 1920, 1940, 1960, 1980]]
])('from %i to %i at most %i years are written', (from, to, most, years) => {
	expect(axisYears({ first: firstDay(from), last: lastDay(to) }, most)).toEqual(years);
});
