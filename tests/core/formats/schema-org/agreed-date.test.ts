import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreedDate, type SaidDate } from '#lib/core/formats/schema-org/agreed-date.ts';

const said = (...lines: readonly string[]): SaidDate[] =>
	lines.map((line) => {
		const [date = '', certainty = 'certain'] = line.split(' ');
		return { date, certainty };
	});

test.each<[string, readonly string[], string | undefined]>([
	['nobody says', [], undefined],
	['a day', ['1885-08-30'], '1885-08-30'],
	['a month', ['1921-03'], '1921-03'],
	['a year', ['1937'], '1937'],
	['a day that is not known', ['1921-03-XX'], '1921-03'],
	['the narrowest of those that agree', ['1885', '1885-08-30', '1885-08'], '1885-08-30'],
	['nothing but what is certain', ['1885 probable'], undefined],
	['a probable day within a certain year', ['1885', '1885-08-30 probable'], undefined],
	['one who says otherwise', ['1885-08-30', '1883 disputed'], undefined],
	['two who say otherwise', ['1885', '1886'], undefined],
	['about', ['1893~'], undefined],
	['perhaps', ['1893?'], undefined],
	['a decade', ['193X'], undefined],
	['from-to', ['1937/1939'], undefined],
	['one of two', ['[1937,1938]'], undefined],
	['a certain year that about agrees with', ['1893', '1894~ probable'], '1893'],
	['a certain year that a decade agrees with', ['1937', '193X disputed'], '1937'],
	['a certain year that from-to agrees with', ['1937', '1936/.. probable'], '1937'],
	['a certain year outside of from-to', ['1937', '1938/1940 probable'], undefined],
	['a record without a date', ['1937', ' certain'], '1937'],
	['what is no date', ['1937', 'soon disputed'], undefined]
])('%s', (_, dates, expected) => {
	expect(agreedDate(said(...dates))).toBe(expected);
});

test('of years it is the one, said by all, once for certain', () => {
	const record = fc.record({
		date: fc.integer({ min: 1900, max: 1902 }).map(String),
		certainty: fc.constantFrom('certain', 'probable', 'disputed')
	});
	fc.assert(
		fc.property(fc.array(record, { maxLength: 4 }), (records) => {
			const years = new Set(records.map(({ date }) => date));
			const sure = records.some(({ certainty }) => certainty === 'certain');
			expect(agreedDate(records)).toBe(years.size === 1 && sure ? [...years][0] : undefined);
		})
	);
});
