import { dayNumber, daysInMonth } from './calendar.ts';
import { isFault, parseParts } from './edtf.ts';
import type { DateFault as EdtfFault, DatePoint, Precision } from './edtf-point.ts';
import type * as edtf from './edtf.ts';

/** Whole days since 1970-01-01, both inclusive; infinite where an end is open or unknown. */
export interface DayBounds {
	readonly earliest: number;
	readonly latest: number;
}

/** A date as written (EDTF, a part of levels 0 to 2), with the days it may mean, its marks `~ ? %` left aside. */
export interface HistoricalDate extends DayBounds {
	readonly text: string;
	readonly approximate: boolean;
	readonly uncertain: boolean;
	readonly parts: edtf.DateParts;
}

/** Why a text is not a date. */
export type DateFault = EdtfFault | { readonly fault: 'reversed'; readonly feature?: undefined };

/** Days added on either side of a date marked `~`, `?` or `%`, by what it is precise to. */
export const widening: Readonly<Record<Precision, number>> = {
	day: 30,
	month: 182,
	year: 731,
	decade: 1826,
	century: 3652
};

/** Reads a date; a text that is none comes back as a fault. Never throws. */
export function parseDate(text: string): HistoricalDate | DateFault {
	const parts = parseParts(text);
	if (isFault(parts)) return parts;
	if (isReversed(parts)) return { fault: 'reversed' };
	const points = pointsOf(parts);
	return {
		text,
		...boundsOf(parts, false),
		approximate: points.some((point) => point.approximate),
		uncertain: points.some((point) => point.uncertain),
		parts
	};
}

/** Whether `parseDate` gave a date and not a fault. */
export function isDate(result: HistoricalDate | DateFault): result is HistoricalDate {
	return 'parts' in result;
}

/** The days a date may mean once its `~`, `?` and `%` are taken into account (see `widening`). */
export function outerBounds(date: HistoricalDate): DayBounds {
	return boundsOf(date.parts, true);
}

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
export function certainlyBefore(a: HistoricalDate, b: HistoricalDate): boolean {
	return outerBounds(a).latest < outerBounds(b).earliest;
}

/** Whether some day that `a` may mean lies before some day that `b` may mean. */
export function possiblyBefore(a: HistoricalDate, b: HistoricalDate): boolean {
	return outerBounds(a).earliest < outerBounds(b).latest;
}

/** Sorts by first day, then by last day (a narrow date before a wide one), then by how it is written. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
	return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.text, b.text);
}

type Part = edtf.DateParts | edtf.DateRange;

/** Only what cannot be is refused: `1921-05/1921` begins in May and ends later in the same year. */
function isReversed(part: Part): boolean {
	if (part.kind === 'point') return false;
	if ('members' in part) return part.members.some(isReversed);
	return endBounds(part.from, false).earliest > endBounds(part.to, false).latest;
}

function boundsOf(part: Part, widened: boolean): DayBounds {
	if (part.kind === 'point') return endBounds(part, widened);
	if ('members' in part) return part.members.map((member) => boundsOf(member, widened)).reduce(cover);
	return { earliest: endBounds(part.from, widened).earliest, latest: endBounds(part.to, widened).latest };
}

function cover(a: DayBounds, b: DayBounds): DayBounds {
	return { earliest: Math.min(a.earliest, b.earliest), latest: Math.max(a.latest, b.latest) };
}

const yearsSpanned: Readonly<Partial<Record<Precision, number>>> = { decade: 10, century: 100 };

/** The days that one end of a date may mean. */
export function endBounds(end: edtf.DateEnd, widened: boolean): DayBounds {
	if (end.kind !== 'point') return { earliest: -Infinity, latest: Infinity };
	const { year, precision, month = 12 } = end;
	const lastYear = year + (yearsSpanned[precision] ?? 1) - 1;
	const margin = widened && (end.approximate || end.uncertain) ? widening[doubted(end)] : 0;
	return {
		earliest: dayNumber(year, end.month ?? 1, end.day ?? 1) - margin,
		latest: dayNumber(lastYear, month, end.day ?? daysInMonth(lastYear, month)) + margin
	};
}

const partNames = ['year', 'month', 'day'] as const;

/**
 * What the marks of a date widen it by. Marks from the year on without a gap doubt it as if it ended with them, so that
 * `2004-06~-11` is as wide as `2004-06~`; else the coarsest part that is marked counts: in `?2004-06-~11` the year.
 */
function doubted({ marks, precision }: DatePoint): Precision {
	if (!marks?.includes('')) return precision;
	const first = marks.findIndex((mark) => mark !== '');
	return partNames[first === 0 ? marks.indexOf('') - 1 : first]!;
}

function pointsOf(part: Part): readonly DatePoint[] {
	if (part.kind === 'point') return [part];
	if ('members' in part) return part.members.flatMap(pointsOf);
	return [part.from, part.to].filter((end) => end.kind === 'point');
}

function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
