import { calendarDay } from '../../dataset/calendar.ts';
import { spansOf } from '../../dataset/date-span.ts';
import { isDate, outerBounds, parseDate } from '../../dataset/date.ts';
import type { Claim } from '../../dataset/records.ts';

/** Two days between which something may have been so, `1919-01-01`; an end that is open or unknown is not there. */
export interface Spell {
	readonly start: string | undefined;
	readonly end: string | undefined;
}

/**
 * When a claim may have held, in time order: every day on which it passes the period filter as *possible*. None when it
 * has no date: then it passes always.
 */
export function claimSpells({ date }: Pick<Claim<unknown>, 'date'>): readonly Spell[] {
	const read = parseDate(date);
	if (!isDate(read)) return [];
	const { spans } = spansOf(read);
	return spans
		.toSorted((a, b) => a.earliestStart - b.earliestStart)
		.map(({ earliestStart, latestEnd }) => ({ start: formatDay(earliestStart), end: formatDay(latestEnd) }));
}

/** The first and the last day on which a claim may have held. */
export function claimBounds({ date }: Pick<Claim<unknown>, 'date'>): Spell | undefined {
	const read = parseDate(date);
	if (!isDate(read)) return undefined;
	const { earliest, latest } = outerBounds(read);
	return { start: formatDay(earliest), end: formatDay(latest) };
}

function formatDay(number: number): string | undefined {
	if (!Number.isFinite(number)) return undefined;
	const { year, month, day } = calendarDay(number);
	const sign = year < 0 ? '-' : '';
	const digits = [Math.abs(year), month, day].map((part, place) =>
		String(part).padStart(place === 0 ? 4 : 2, '0')
	);
	return sign + digits.join('-');
}
