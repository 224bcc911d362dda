import { calendarDay, dayNumber, daysInMonth } from '../dataset/calendar.ts';
import { isDate, parseDate, type DayBounds } from '../dataset/date.ts';
import type { Time } from '../graph/time.ts';
import type { Pair, Params } from './view.ts';

/** `period=1920/1922` or `asof=1921-03-16`: dates in EDTF without `~ ? %`; an end of a period may be open (`..`). */
export function parseTime(params: Params): Time | undefined {
	const period = parsePeriod(params.get('period') ?? '');
	if (period) return period;
	const bounds = plainBounds(params.get('asof') ?? '');
	return bounds && Number.isFinite(bounds.earliest + bounds.latest)
		? { type: 'day', day: bounds.latest }
		: undefined;
}

/** The period that a text names; nothing when it is no plain date or interval, or runs backwards. */
export function parsePeriod(text: string): (Time & { type: 'period' }) | undefined {
	const bounds = plainBounds(text);
	if (!bounds || bounds.earliest > bounds.latest) return undefined;
	return { type: 'period', from: bounds.earliest, to: bounds.latest };
}

export function formatTime(time: Time | undefined): Pair {
	if (!time) return ['period', ''];
	if (time.type === 'day') return ['asof', formatLast(time.day)];
	return ['period', formatPeriod(time)];
}

/** The shortest EDTF that means these days: `1920/1922`, `1921-03`, `1921-03-08/1921-03-16`. */
export function formatPeriod({ from, to }: { readonly from: number; readonly to: number }): string {
	const [first, last] = [formatFirst(from), formatLast(to)];
	return first === last ? first : `${first}/${last}`;
}

/** The shortest date whose first day is this one. */
export function formatFirst(day: number): string {
	if (!Number.isFinite(day)) return '..';
	const date = calendarDay(day);
	if (date.day > 1) return write(date.year, date.month, date.day);
	return date.month > 1 ? write(date.year, date.month) : write(date.year);
}

/** The shortest date whose last day is this one. */
export function formatLast(day: number): string {
	if (!Number.isFinite(day)) return '..';
	const date = calendarDay(day);
	if (date.day < daysInMonth(date.year, date.month)) return write(date.year, date.month, date.day);
	return date.month < 12 ? write(date.year, date.month) : write(date.year);
}

/** The day itself: `1921-03-16`. */
export function formatDay(day: number): string {
	const date = calendarDay(day);
	return write(date.year, date.month, date.day);
}

function write(year: number, ...rest: readonly number[]): string {
	return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The days of the years that EDTF writes with four digits. */
const writable: DayBounds = { earliest: dayNumber(0, 1, 1), latest: dayNumber(9999, 12, 31) };

function plainBounds(text: string): DayBounds | undefined {
	const date = parseDate(text);
	if (!isDate(date) || date.approximate || date.uncertain || /[X[{]/.test(text)) return undefined;
	const ends = date.parts.kind === 'interval' ? [date.parts.from, date.parts.to] : [];
	if (ends.some(({ kind }) => kind === 'unknown')) return undefined;
	const { earliest, latest } = date;
	const inside = (day: number) =>
		!Number.isFinite(day) || (day >= writable.earliest && day <= writable.latest);
	return inside(earliest) && inside(latest) ? { earliest, latest } : undefined;
}
