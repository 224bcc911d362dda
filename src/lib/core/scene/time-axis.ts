import { calendarDay, dayNumber, daysInMonth } from '../dataset/calendar.ts';
import type { Timeline } from './timeline.ts';

/** The days that a timeline shows, both ends included. */
export interface TimeAxis {
	readonly first: number;
	readonly last: number;
}

export function axisOf({ years }: Timeline): TimeAxis {
	return { first: firstDay(years[0]!.year), last: lastDay(years[years.length - 1]!.year) };
}

export function firstDay(year: number): number {
	return dayNumber(year, 1, 1);
}

export function lastDay(year: number): number {
	return dayNumber(year, 12, 31);
}

/** Where a day begins on the axis, from 0 to 1; days outside lie at its ends. */
export function placeOf({ first, last }: TimeAxis, day: number): number {
	return Math.max(0, Math.min(1, (day - first) / (last + 1 - first)));
}

/** The day at a place from 0 to 1 on the axis. */
export function dayAt({ first, last }: TimeAxis, place: number): number {
	return Math.max(first, Math.min(last, first + Math.floor(place * (last + 1 - first))));
}

/** The year of a day. */
export function yearOfDay(day: number): number {
	return calendarDay(day).year;
}

/** The last day of the month that lies so many months from a day's own. */
export function monthEnd(day: number, months: number): number {
	const { year, month } = calendarDay(day);
	const at = year * 12 + (month - 1) + months;
	const [nextYear, nextMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
	return dayNumber(nextYear, nextMonth, daysInMonth(nextYear, nextMonth));
}

/** Years to write on an axis: every 1, 2, 5, 10, 20 or 50 years, so that at most so many are written. */
export function axisYears({ first, last }: TimeAxis, most: number): readonly number[] {
	const [from, to] = [yearOfDay(first), yearOfDay(last)];
	const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from) / each <= most) ?? 100;
	const years: number[] = [];
	for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
	return years;
}
