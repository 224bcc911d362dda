import { daysInMonth } from './calendar.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** One date. `1921-XX` is as precise as `1921`; of a decade or a century, `year` is the first. */
export interface DatePoint {
	readonly kind: 'point';
	readonly precision: Precision;
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

/** One end of an interval: a date, `..` (open) or nothing at all (unknown). */
export type DateEnd = DatePoint | { readonly kind: 'open' | 'unknown' };

/** `1923/1929`. At least one end is a date. */
export interface DateInterval {
	readonly kind: 'interval';
	readonly from: DateEnd;
	readonly to: DateEnd;
}

/** `1937..1939` inside a set. */
export interface DateRange {
	readonly kind: 'range';
	readonly from: DatePoint;
	readonly to: DatePoint;
}

/** `[1937,1938]`: one of them; `{1937,1938}`: all of them. Never empty. */
export interface DateSet {
	readonly kind: 'one-of' | 'all-of';
	readonly members: readonly (DatePoint | DateRange)[];
}

/** What a date is made of. */
export type DateParts = DatePoint | DateInterval | DateSet;

/** Why a text is not a date. `feature` names the part of EDTF that is not supported here. */
export interface DateFault {
	readonly fault: 'malformed' | 'impossible' | 'unsupported';
	readonly feature?: UnsupportedFeature;
}

/** The parts of EDTF that are left out of the profile. */
export type UnsupportedFeature =
	| 'season'
	| 'time'
	| 'far year'
	| 'significant digits'
	| 'unspecified digits'
	| 'qualified part'
	| 'open set';

/** Reads the structure of a date. That intervals run forwards is checked by `parseDate`. */
export function parseParts(text: string): DateParts | DateFault {
	if (text.startsWith('[') && text.endsWith(']')) return parseSet('one-of', text.slice(1, -1));
	if (text.startsWith('{') && text.endsWith('}')) return parseSet('all-of', text.slice(1, -1));
	return text.includes('/') ? parseInterval(text.split('/')) : parsePoint(text);
}

/** Whether a parsed thing is a fault. */
export function isFault(result: object): result is DateFault {
	return 'fault' in result;
}

function parseSet(kind: DateSet['kind'], text: string): DateSet | DateFault {
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
	if (rest.length > 0 || first + last === '') return { fault: 'malformed' };
	const [from, to] = [parsePoint(first || last), parsePoint(last || first)];
	if (isFault(from)) return from;
	if (isFault(to)) return to;
	if (first === '' || last === '') return { fault: 'unsupported', feature: 'open set' };
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

const pointPattern = /^(\d\d)(\d\d|\dX|XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

function parsePoint(text: string): DatePoint | DateFault {
	const [, century, rest, month, day, mark] = pointPattern.exec(text) ?? [];
	if (century === undefined || rest === undefined) return nameFault(text);
	// A gap may only stand at the end: 193X-03 and 1921-XX-05 belong to level 2.
	if (/X.*\d/.test(text)) return { fault: 'unsupported', feature: 'unspecified digits' };
	const year = Number(century + rest.replaceAll('X', '0'));
	const known = { year, month: numberOf(month), day: numberOf(day) };
	const fault = checkCalendar(known);
	if (fault) return fault;
	return {
		kind: 'point',
		precision: known.day ? 'day' : known.month ? 'month' : precisionOf(rest),
		...known,
		approximate: mark === '~' || mark === '%',
		uncertain: mark === '?' || mark === '%'
	};
}

function checkCalendar({
	year,
	month,
	day
}: Pick<DatePoint, 'year' | 'month' | 'day'>): DateFault | undefined {
	if (month === undefined) return undefined;
	if (day === undefined && month >= 21 && month <= 41) return { fault: 'unsupported', feature: 'season' };
	if (month < 1 || month > 12) return { fault: 'impossible' };
	if (day === undefined) return undefined;
	return day >= 1 && day <= daysInMonth(year, month) ? undefined : { fault: 'impossible' };
}

function precisionOf(yearEnd: string): Precision {
	if (yearEnd === 'XX') return 'century';
	return yearEnd.endsWith('X') ? 'decade' : 'year';
}

function numberOf(digits: string | undefined): number | undefined {
	return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}

/** What a text may use rightly in EDTF, and this profile leaves out. */
const unsupported: readonly (readonly [UnsupportedFeature, RegExp])[] = [
	['time', /^\d{4}-\d\d-\d\dT\d\d:\d\d/],
	['far year', /^(Y-?\d{5,}|Y-?\d+E\d+|-(?!0000)\d{4}(-\d\d){0,2}[~?%]?)$/],
	['significant digits', /^(Y?-?\d{4,}|Y-?\d+E\d+)S\d+$/],
	['unspecified digits', /^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?$/],
	['qualified part', /^([~?%]?[\dX]{4}|[\dX]{4}[~?%])(-([~?%]?[\dX]{2}|[\dX]{2}[~?%])){0,2}$/]
];

function nameFault(text: string): DateFault {
	const found = unsupported.find(([, pattern]) => pattern.test(text));
	return found ? { fault: 'unsupported', feature: found[0] } : { fault: 'malformed' };
}
