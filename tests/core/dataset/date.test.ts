import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysInMonth } from '#lib/core/dataset/calendar.ts';
import {
	certainlyBefore,
	compareDates,
	isDate,
	outerBounds,
	parseDate,
	possiblyBefore,
	widening,
	type HistoricalDate
} from '#lib/core/dataset/date.ts';

function day(iso: string): number {
	return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function date(text: string): HistoricalDate {
	const result = parseDate(text);
	if (!isDate(result)) throw new Error(`${text}: ${result.fault}`);
	return result;
}

test.each([
	['1921', '1921-01-01', '1921-12-31'],
	['1921-03', '1921-03-01', '1921-03-31'],
	['1921-02', '1921-02-01', '1921-02-28'],
	['1920-02', '1920-02-01', '1920-02-29'],
	['1900-02', '1900-02-01', '1900-02-28'],
	['2000-02', '2000-02-01', '2000-02-29'],
	['1921-03-08', '1921-03-08', '1921-03-08'],
	['1920-02-29', '1920-02-29', '1920-02-29'],
	['0000', '0000-01-01', '0000-12-31'],
	['193X', '1930-01-01', '1939-12-31'],
	['19XX', '1900-01-01', '1999-12-31'],
	['1921-XX', '1921-01-01', '1921-12-31'],
	['1921-XX-XX', '1921-01-01', '1921-12-31'],
	['1921-03-XX', '1921-03-01', '1921-03-31'],
	['1937~', '1937-01-01', '1937-12-31'],
	['1917/1921-05', '1917-01-01', '1921-05-31'],
	['1921-05/1921', '1921-05-01', '1921-12-31'],
	['1921/1921-05', '1921-01-01', '1921-05-31'],
	['1903~/1918-03-08', '1903-01-01', '1918-03-08'],
	['[1937,1938]', '1937-01-01', '1938-12-31'],
	['[1938,1937]', '1937-01-01', '1938-12-31'],
	['{1937,1939-02}', '1937-01-01', '1939-02-28'],
	['[1937..1938]', '1937-01-01', '1938-12-31'],
	['[1935,1937-02..1939-06]', '1935-01-01', '1939-06-30'],
	['1921-1X', '1921-10-01', '1921-12-31'],
	['1920-02-2X', '1920-02-20', '1920-02-29'],
	['2004~-06-11', '2004-06-11', '2004-06-11']
])('%s may mean the days from %s to %s', (text, earliest, latest) => {
	expect(date(text)).toMatchObject({ text, earliest: day(earliest), latest: day(latest) });
});

test.each([
	['../1929', -Infinity, day('1929-12-31')],
	['/1929', -Infinity, day('1929-12-31')],
	['1923/..', day('1923-01-01'), Infinity],
	['1920/', day('1920-01-01'), Infinity],
	['[..1929]', -Infinity, day('1929-12-31')],
	['{1920,1923..}', day('1920-01-01'), Infinity]
])('%s has no bound where its end is open or unknown', (text, earliest, latest) => {
	expect(date(text)).toMatchObject({ earliest, latest });
});

test.each([
	['1937', false, false],
	['1937~', true, false],
	['1937?', false, true],
	['1937%', true, true],
	['193X~', true, false],
	['1937-05-30?', false, true],
	['1903~/1918', true, false],
	['1903/1918?', false, true],
	['1903~/1918?', true, true],
	['[1937,1938~]', true, false],
	['2004-06~-11', true, false],
	['?2004-06-~11', true, true],
	['2004-%06-11', true, true]
])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
	expect(date(text)).toMatchObject({ approximate, uncertain });
});

describe('widened bounds', () => {
	test.each([
		['1937', 0, 0],
		['1937~', widening.year, widening.year],
		['1937?', widening.year, widening.year],
		['1937-05%', widening.month, widening.month],
		['1937-05-30~', widening.day, widening.day],
		['193X~', widening.decade, widening.decade],
		['19XX?', widening.century, widening.century],
		['1903~/1918', widening.year, 0],
		['1903/1918-03?', 0, widening.month],
		// Two years before 1938 is one year, a leap year, before 1937.
		['[1937,1938~]', 366, widening.year],
		['[1936..1938~]', 0, widening.year],
		// The part that is marked; unbroken from the year on, its last part.
		['2004?-06-11', widening.year, widening.year],
		['2004-06~-11', widening.month, widening.month],
		['2004-06-11~', widening.day, widening.day],
		['2004-~06-11', widening.month, widening.month],
		['2004-~06-?11', widening.month, widening.month],
		['2004-06-?11', widening.day, widening.day],
		['?2004-06-~11', widening.year, widening.year],
		['?2004-~06-11', widening.month, widening.month],
		['?2004-~06-%11', widening.day, widening.day]
	])('%s: %i days before, %i days after', (text, before, after) => {
		const { earliest, latest } = outerBounds(date(text));
		expect(date(text).earliest - earliest).toBe(before);
		expect(latest - date(text).latest).toBe(after);
	});

	it('leave infinity where it is', () => {
		expect(outerBounds(date('1923~/..')).latest).toBe(Infinity);
	});
});

test.each([
	['1920', '1921', true, true],
	['1920-12-31', '1921-01-01', true, true],
	['1921', '1921', false, true],
	['1921-03-08', '1921-03-08', false, false],
	['1921', '1920', false, false],
	['1921-06', '1921', false, true],
	['1920~', '1921', false, true],
	['1919~', '1921', false, true],
	['1918~', '1921', true, true],
	['1921', '1920~', false, true],
	['../1929', '1930', true, true],
	['1923/..', '1990', false, true],
	['1928', '/1929', false, true],
	['1990', '/1929', false, false]
])('%s before %s: certainly %s, possibly %s', (a, b, certainly, possibly) => {
	expect(certainlyBefore(date(a), date(b))).toBe(certainly);
	expect(possiblyBefore(date(a), date(b))).toBe(possibly);
});

test('sorting puts the earlier and then the narrower date first', () => {
	const sorted = ['../1929', '1920/1921', '1921-01-01', '1921-01', '1921', '1921?', '1921~', '1922'];
	const shuffled = sorted.toReversed().map(date);
	expect(shuffled.sort(compareDates).map((each) => each.text)).toEqual(sorted);
});

const calendarDay = fc
	.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.filter(([year, month, dayOfMonth]) => dayOfMonth <= daysInMonth(year, month))
	.map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));

const anyDate = fc
	.tuple(calendarDay, calendarDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'), fc.nat(5))
	.map(([a, b, length, mark, form]) => {
		const [first = '', last = ''] = [a, b].sort().map((text) => text.slice(0, length) + mark);
		return [
			first,
			`${first}/${last}`,
			`[${last},${first}]`,
			`{${first}..${last}}`,
			`../${last}`,
			`${first}/`
		][form]!;
	})
	.map(date);

describe('for any date', () => {
	it('agrees with the day numbers of Date', () => {
		fc.assert(fc.property(calendarDay, (text) => date(text).earliest === day(text)));
	});

	it('refuses exactly the days that Date moves into the next month', () => {
		const number = (max: number) =>
			fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
		fc.assert(
			fc.property(fc.integer({ min: 1000, max: 9999 }), number(20), number(40), (year, month, dayOfMonth) => {
				const moved = new Date(Date.UTC(year, Number(month) - 1, Number(dayOfMonth)));
				const text = `${year}-${month}-${dayOfMonth}`;
				expect(isDate(parseDate(text))).toBe(moved.toISOString().startsWith(text));
			})
		);
	});

	it('orders days as their texts are ordered', () => {
		fc.assert(
			fc.property(calendarDay, calendarDay, (a, b) => {
				expect(compareDates(date(a), date(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
				expect(certainlyBefore(date(a), date(b))).toBe(a < b);
			})
		);
	});

	it('takes an interval forwards and refuses it backwards', () => {
		fc.assert(
			fc.property(calendarDay, calendarDay, (a, b) => {
				fc.pre(a < b);
				expect(isDate(parseDate(`${a}/${b}`))).toBe(true);
				expect(parseDate(`${b}/${a}`)).toEqual({ fault: 'reversed' });
			})
		);
	});

	it('keeps a total order', () => {
		fc.assert(
			fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
				expect(compareDates(a, b)).toBe(0 - compareDates(b, a));
				expect(compareDates(a, b) === 0).toBe(a.text === b.text);
				if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
					expect(compareDates(a, c)).toBeLessThanOrEqual(0);
			})
		);
	});

	it('widens outwards, and what is certainly before is possibly before', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				expect(outerBounds(a).earliest).toBeLessThanOrEqual(a.earliest);
				expect(outerBounds(a).latest).toBeGreaterThanOrEqual(a.latest);
				if (certainlyBefore(a, b))
					expect([possiblyBefore(a, b), certainlyBefore(b, a)]).toEqual([true, false]);
			})
		);
	});
});

test('any text gives a date with bounds in order, or a fault', () => {
	const written = fc.string({ unit: fc.constantFrom(...'0123459X-/.,~?%[]{} TYS'), maxLength: 24 });
	fc.assert(
		fc.property(fc.oneof(fc.string(), written), (text) => {
			const result = parseDate(text);
			if (isDate(result)) expect(result.earliest).toBeLessThanOrEqual(result.latest);
			else expect(['malformed', 'impossible', 'reversed', 'unsupported']).toContain(result.fault);
		})
	);
});
