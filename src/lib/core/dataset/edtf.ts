import { daysInMonth } from './calendar.ts';
import { parsePoint, type DateFault, type DatePoint } from './edtf-point.ts';

/** One end of an interval: a date, `..` (open) or nothing at all (unknown). */
export type DateEnd = DatePoint | { readonly kind: 'open' | 'unknown' };

/** `1923/1929`. At least one end is a date. */
export interface DateInterval {
	readonly kind: 'interval';
	readonly from: DateEnd;
	readonly to: DateEnd;
}

/** `1937..1939` inside a set, `..1939` where it begins, `1937..` where it ends. At least one end is a date. */
export interface DateRange {
	readonly kind: 'range';
	readonly from: DateEnd;
	readonly to: DateEnd;
}

/** `[1937,1938]`: one of them; `{1937,1938}`: all of them. Never empty. */
export interface DateSet {
	readonly kind: 'one-of' | 'all-of';
	readonly members: readonly (DatePoint | DateRange)[];
}

/** What a date is made of. */
export type DateParts = DatePoint | DateInterval | DateSet;

/** Reads the structure of a date. That intervals run forwards is checked by `parseDate`. */
export function parseParts(text: string): DateParts | DateFault {
	if (text.startsWith('[') && text.endsWith(']')) return parseSet('one-of', text.slice(1, -1));
	if (text.startsWith('{') && text.endsWith('}')) return parseSet('all-of', text.slice(1, -1));
	if (text.includes('/')) return parseInterval(text.split('/'));
	const range = rangeOfDigit(text);
	return range === undefined ? parsePoint(text) : parseSet('one-of', range);
}

/** Whether a parsed thing is a fault. */
export function isFault(result: object): result is DateFault {
	return 'fault' in result;
}

function parseSet(kind: DateSet['kind'], text: string): DateSet | DateFault {
	// Only before the first and after the last member may an end be open.
	if (/,\.\.|\.\.,/.test(text)) return { fault: 'malformed' };
	const members: (DatePoint | DateRange)[] = [];
	for (const written of text.split(',')) {
		const member = parseMember(written.split('..'));
		if (isFault(member)) return member;
		members.push(member);
	}
	return { kind, members };
}

function parseMember([first = '', last, ...rest]: readonly string[]): DatePoint | DateRange | DateFault {
	if (last === undefined) return parsePoint(first);
	const [from, to] = [parseEnd(first || '..'), parseEnd(last || '..')];
	if (isFault(from)) return from;
	if (isFault(to)) return to;
	const closed = from.kind === 'point' && to.kind === 'point';
	// "All have the same precision": `1937..1939-06` is no EDTF.
	const uneven = closed && first.split('-').length !== last.split('-').length;
	if (rest.length > 0 || first + last === '' || uneven) return { fault: 'malformed' };
	return { kind: 'range', from, to };
}

function parseInterval([first = '', last = '', ...rest]: readonly string[]): DateInterval | DateFault {
	const [from, to] = [parseEnd(first), parseEnd(last)];
	if (isFault(from)) return from;
	if (isFault(to)) return to;
	if (rest.length > 0 || (from.kind !== 'point' && to.kind !== 'point')) return { fault: 'malformed' };
	return { kind: 'interval', from, to };
}

function parseEnd(text: string): DateEnd | DateFault {
	if (text === '') return { kind: 'unknown' };
	return text === '..' ? { kind: 'open' } : parsePoint(text);
}

/** A last digit that is not known, as the months or days that it leaves: `1984-1X` is `1984-10..1984-12`. */
function rangeOfDigit(text: string): string | undefined {
	const [, year, month = '', ten, mark] = /^(\d{4})(-\d\d)?-([0-3])X([~?%]?)$/.exec(text) ?? [];
	if (year === undefined || (month === '' && Number(ten) > 1)) return undefined;
	const most = month === '' ? 12 : daysInMonth(Number(year), Number(month.slice(1)));
	const [first, last] = [Math.max(1, Number(ten) * 10), Math.min(most, Number(ten) * 10 + 9)];
	const written = (number: number) => `${year}${month}-${String(number).padStart(2, '0')}${mark}`;
	return first === last ? written(first) : `${written(first)}..${written(last)}`;
}
