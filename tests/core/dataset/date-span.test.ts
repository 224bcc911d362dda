import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { certainlyWithin, innerBounds, possiblyWithin, spansOf } from '#lib/core/dataset/date-span.ts';
import { isDate, parseDate, widening, type HistoricalDate } from '#lib/core/dataset/date.ts';

function day(iso: string): number {
	if (iso === 'never') return Infinity;
	return iso === 'always' ? -Infinity : Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function date(text: string): HistoricalDate {
	const result = parseDate(text);
	if (!isDate(result)) throw new Error(`${text}: ${result.fault}`);
	return result;
}

test.each([
	['1937-09-02', ['1937-09-02', '1937-09-02', '1937-09-02', '1937-09-02']],
	['1937-09', ['1937-09-01', '1937-09-30', '1937-09-01', '1937-09-30']],
	['193X', ['1930-01-01', '1939-12-31', '1930-01-01', '1939-12-31']],
	['1937-09-02~', ['1937-08-03', '1937-10-02', '1937-08-03', '1937-10-02']],
	['1937~', ['1935-01-01', '1940-01-01', '1935-01-01', '1940-01-01']],
	['1917/1921-05', ['1917-01-01', '1917-12-31', '1921-05-01', '1921-05-31']],
	['1917/1921-05-02~', ['1917-01-01', '1917-12-31', '1921-04-02', '1921-06-01']],
	// It cannot have ended before it began, nor have begun after it ended.
	['1921-05/1921', ['1921-05-01', '1921-05-31', '1921-05-01', '1921-12-31']],
	['1921/1921-05', ['1921-01-01', '1921-05-31', '1921-05-01', '1921-05-31']],
	['1923/..', ['1923-01-01', '1923-12-31', 'never', 'never']],
	['../1923', ['always', 'always', '1923-01-01', '1923-12-31']],
	['1923/', ['1923-01-01', '1923-12-31', '1923-01-01', 'never']],
	['/1923', ['always', '1923-12-31', '1923-01-01', '1923-12-31']],
	['[1937..1939]', ['1937-01-01', '1939-12-31', '1937-01-01', '1939-12-31']],
	['{1937..1939}', ['1937-01-01', '1937-12-31', '1939-01-01', '1939-12-31']],
	['[..1939]', ['always', '1939-12-31', 'always', '1939-12-31']],
	['{..1939}', ['always', 'always', '1939-01-01', '1939-12-31']],
	['[1937..]', ['1937-01-01', 'never', '1937-01-01', 'never']],
	['{1937..}', ['1937-01-01', '1937-12-31', 'never', 'never']]
])('%s began and ended at the earliest and at the latest %j', (text, days) => {
	const [earliestStart, latestStart, earliestEnd, latestEnd] = days.map(day);
	expect(spansOf(date(text)).spans).toEqual([{ earliestStart, latestStart, earliestEnd, latestEnd }]);
});

test.each([
	['1937', false, 1],
	['1937/1938', false, 1],
	['[1937,1938]', false, 2],
	['{1937,1938}', true, 2],
	['{1935,1937..1939,1941}', true, 3]
])('%s means every span: %s, of %i', (text, every, count) => {
	expect(spansOf(date(text))).toMatchObject({ every, spans: { length: count } });
});

test.each([
	['1937', '1937-01-01', '1937-12-31', true, true],
	['1937', '1936-01-01', '1936-12-31', false, false],
	['1937', '1937-01-01', '1937-12-30', true, false],
	// Marked, it may lie from 1935-01-01 to 1940-01-01.
	['1937~', '1936-01-01', '1936-12-31', true, false],
	['1937~', '1937-01-01', '1937-12-31', true, false],
	['1937~', '1934-01-01', '1934-12-31', false, false],
	['1937~', '1930-01-01', '1945-12-31', true, true],
	['1917/1921', '1919-05-01', '1919-05-01', true, true],
	['1917/1921', '1917-05-01', '1917-05-01', true, false],
	['1917/1921', '1916-12-31', '1916-12-31', false, false],
	['1917/1921', '1900-01-01', '1917-01-01', true, false],
	['1917/1921', '1900-01-01', '1917-12-30', true, false],
	['1917/1921', '1900-01-01', '1917-12-31', true, true],
	['1917/1921', '1921-01-01', '1930-12-31', true, true],
	['1917/1921', '1921-01-02', '1930-12-31', true, false],
	['1917/1921', '1921-12-31', '1930-12-31', true, false],
	['1917/1921', '1922-01-01', '1930-12-31', false, false],
	['1923/..', '1990-01-01', '1990-12-31', true, true],
	['1923/', '1990-01-01', '1990-12-31', true, false],
	['/1923', '1900-01-01', '1900-12-31', true, false],
	['../1923', '1900-01-01', '1900-12-31', true, true],
	['[1937,1938]', '1937-01-01', '1937-12-31', true, false],
	['[1937,1938]', '1937-01-01', '1938-12-31', true, true],
	['{1937,1938}', '1937-01-01', '1937-12-31', true, true],
	['{1937,1939}', '1938-01-01', '1938-12-31', false, false],
	['{1937..1939}', '1938-01-01', '1938-12-31', true, true],
	['[1937..1939]', '1938-01-01', '1938-12-31', true, false]
])('%s within %s to %s: possibly %s, certainly %s', (text, from, to, possibly, certainly) => {
	const period = { earliest: day(from), latest: day(to) };
	expect(possiblyWithin(spansOf(date(text)), period)).toBe(possibly);
	expect(certainlyWithin(spansOf(date(text)), period)).toBe(certainly);
});

test.each([
	['1937-09-02', '1937-09-02', '1937-09-02'],
	['1917/1921', '1917-12-31', '1921-01-01'],
	['1923/..', '1923-12-31', 'never'],
	['1923-05-01/', '1923-05-01', '1923-05-01'],
	['[1921-03-08,1921-03-08]', '1921-03-08', '1921-03-08'],
	['{1937-09-02,1939..1941}', '1939-12-31', '1941-01-01'],
	['{1937-09-02,1937-10-02}', '1937-09-02', '1937-09-02'],
	['1937', undefined, undefined],
	['1937-09-02~', undefined, undefined],
	['1921/1921', undefined, undefined],
	['[1937-09-02,1937-09-03]', undefined, undefined]
])('of %s the days from %s to %s are certain', (text, from, to) => {
	expect(innerBounds(date(text))).toEqual(from && to ? { earliest: day(from), latest: day(to) } : undefined);
});

/** One way that things may have been: all the stretches of days of it. */
type Reading = readonly (readonly [start: number, end: number])[];

/** A date as written, and ways that it may be read, among them the outermost. */
interface Model {
	readonly text: string;
	readonly readings: readonly Reading[];
}

interface Days {
	readonly text: string;
	readonly first: number;
	readonly last: number;
}

const days: fc.Arbitrary<Days> = fc
	.record({
		year: fc.integer({ min: 1930, max: 1935 }),
		month: fc.integer({ min: 1, max: 12 }),
		dayOfMonth: fc.integer({ min: 1, max: 28 }),
		precision: fc.constantFrom('year', 'month', 'day'),
		mark: fc.constantFrom('', '', '~', '?', '%')
	})
	.map(({ year, month, dayOfMonth, precision, mark }) => {
		const known = { year: [year], month: [year, month], day: [year, month, dayOfMonth] }[precision]!;
		const margin = mark === '' ? 0 : widening[precision as keyof typeof widening];
		const [, m = 1, d = 1] = known;
		const first = Date.UTC(year, m - 1, d) / 86_400_000;
		const after = { year: [year + 1, 0, 1], month: [year, m, 1], day: [year, m - 1, d + 1] }[precision]!;
		const last = Date.UTC(after[0]!, after[1]!, after[2]) / 86_400_000 - 1;
		const text = known.map((number) => String(number).padStart(2, '0')).join('-') + mark;
		return { text, first: first - margin, last: last + margin };
	});

/** Some of the days: the ends, what lies between in steps, and the ends of others that lie between. */
function someOf({ first, last }: Omit<Days, 'text'>, other?: Days): readonly number[] {
	const step = Math.max(1, Math.ceil((last - first) / 5));
	const steps = Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
	const between = other ? [other.first, other.last].filter((each) => each > first && each < last) : [];
	return [...steps, last, ...between];
}

function pairs(starts: readonly number[], ends: readonly number[]): readonly Reading[] {
	return starts.flatMap((start) => ends.filter((end) => start <= end).map((end) => [[start, end]] as const));
}

const moment = (each: Omit<Days, 'text'>) => pairs(someOf(each), someOf(each));

const models: fc.Arbitrary<Model> = fc
	.tuple(days, days, fc.nat(10))
	.map(([a, b, form]): Model => {
		const [from, to] = [someOf(a, b), someOf(b, a)];
		const before = [-Infinity, -99999, ...to];
		const after = [...from, 99999, Infinity];
		const wrapped = (text: string, readings: readonly Reading[]) => ({ text, readings });
		const forms: readonly (() => Model)[] = [
			() => wrapped(a.text, moment(a)),
			() => wrapped(`${a.text}/${b.text}`, pairs(from, to)),
			() => wrapped(`${a.text}/..`, pairs(from, [Infinity])),
			() => wrapped(`../${b.text}`, pairs([-Infinity], to)),
			() => wrapped(`${a.text}/`, pairs(from, after)),
			() => wrapped(`/${b.text}`, pairs(before, to)),
			() => wrapped(`[${a.text},${b.text}]`, [...moment(a), ...moment(b)]),
			() => wrapped(`{${a.text},${b.text}}`, both(moment(a), moment(b))),
			() => wrapped(`[${a.text}..${b.text}]`, moment({ first: a.first, last: b.last })),
			() => wrapped(`{${a.text}..${b.text}}`, pairs(from, to)),
			() => wrapped(`[..${b.text}]`, pairs(before, before))
		];
		return forms[form]!();
	})
	.filter(({ text }) => isDate(parseDate(text)));

function both(a: readonly Reading[], b: readonly Reading[]): readonly Reading[] {
	return a.flatMap((first) => b.map((second) => [...first, ...second]));
}

const dayNear = fc.integer({ min: day('1926-01-01'), max: day('1940-01-01') });

describe('against readings tried one by one', () => {
	it('possibly is some reading, certainly is every reading', () => {
		fc.assert(
			fc.property(models, dayNear, fc.nat(2000), ({ text, readings }, earliest, length) => {
				const period = { earliest, latest: earliest + length };
				const overlaps = (reading: Reading) =>
					reading.some(([start, end]) => start <= period.latest && end >= period.earliest);
				const spans = spansOf(date(text));
				expect(possiblyWithin(spans, period)).toBe(readings.some(overlaps));
				expect(certainlyWithin(spans, period)).toBe(readings.every(overlaps));
			}),
			{ numRuns: 1000 }
		);
	});

	it('the inner bounds are the days of every reading', () => {
		fc.assert(
			fc.property(models, dayNear, ({ text, readings }, any) => {
				const inner = innerBounds(date(text));
				const inEvery = (tried: number) =>
					readings.every((reading) => reading.some(([start, end]) => start <= tried && tried <= end));
				const ends = inner ? [inner.earliest, inner.latest].filter(Number.isFinite) : [];
				expect(ends.filter((end) => !inEvery(end))).toEqual([]);
				// Of an all-of set there may be more, but none where there is said to be none.
				for (const tried of [any, ...ends.flatMap((end) => [end - 1, end + 1])]) {
					const inside = inner !== undefined && inner.earliest <= tried && tried <= inner.latest;
					if (inside) expect(inEvery(tried)).toBe(true);
					else if (!text.startsWith('{') || !inner) expect(inEvery(tried)).toBe(false);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('a span begins before it ends, and what is certain is possible', () => {
		fc.assert(
			fc.property(models, dayNear, ({ text }, from) => {
				const spans = spansOf(date(text));
				for (const span of spans.spans) {
					expect(span.earliestStart).toBeLessThanOrEqual(Math.min(span.latestStart, span.earliestEnd));
					expect(span.latestEnd).toBeGreaterThanOrEqual(Math.max(span.latestStart, span.earliestEnd));
				}
				const period = { earliest: from, latest: from + 365 };
				if (certainlyWithin(spans, period)) expect(possiblyWithin(spans, period)).toBe(true);
			})
		);
	});
});
