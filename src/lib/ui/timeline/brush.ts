import type { Time } from '#lib/core/graph/time.ts';
import { firstDay, lastDay, monthEnd, yearOfDay, type TimeAxis } from '#lib/core/scene/time-axis.ts';

/** What of the chosen time is taken hold of; `new` draws another period. */
export type Grip = 'from' | 'to' | 'window' | 'day' | 'new';

export interface Drag {
	readonly grip: Grip;
	/** The time before it was taken hold of, and the day at which it was. */
	readonly from: Time | undefined;
	readonly at: number;
}

/** The time when what was taken hold of has been moved to a day: periods in whole years, a day at the end of a month. */
export function moveTime({ grip, from: before, at }: Drag, to: number, axis: TimeAxis): Time {
	if (grip === 'day') return { type: 'day', day: Math.min(axis.last, monthEnd(to, 0)) };
	if (grip === 'new' || before?.type !== 'period') return wholeYears(at, to);
	const { from, to: end } = before;
	const [first, last] = [firstDay(yearOfDay(to)), lastDay(yearOfDay(to))];
	if (grip === 'from') return first <= end ? { ...before, from: first } : wholeYears(end, to);
	if (grip === 'to') return last >= from ? { ...before, to: last } : wholeYears(to, from);
	return shift(before, yearOfDay(to) - yearOfDay(at), axis);
}

/** The whole years from one day's to another's, whichever is earlier; an open end stays open. */
function wholeYears(a: number, b: number): Time {
	const [from, to] = a < b ? [a, b] : [b, a];
	return {
		type: 'period',
		from: Number.isFinite(from) ? firstDay(yearOfDay(from)) : from,
		to: Number.isFinite(to) ? lastDay(yearOfDay(to)) : to
	};
}

/** A period moved by so many years, no further than the axis goes; one with an open end stays where it is. */
function shift(period: Time & { type: 'period' }, years: number, { first, last }: TimeAxis): Time {
	const { from, to } = period;
	if (!Number.isFinite(from) || !Number.isFinite(to)) return period;
	const least = Math.min(0, yearOfDay(first) - yearOfDay(from));
	const most = Math.max(0, yearOfDay(last) - yearOfDay(to));
	const by = Math.max(least, Math.min(most, years));
	return {
		type: 'period',
		from: firstDay(yearOfDay(from) + by),
		to: lastDay(yearOfDay(to) + by)
	};
}
