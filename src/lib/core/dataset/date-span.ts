import { endBounds, type DayBounds, type HistoricalDate } from './date.ts';
import type { DatePoint } from './edtf-point.ts';
import type { DateEnd, DateRange } from './edtf.ts';

/** When something so dated began and ended, in whole days since 1970-01-01, at the earliest and at the latest (infinite where open or unknown). */
export interface DateSpan {
	readonly earliestStart: number;
	readonly latestStart: number;
	readonly earliestEnd: number;
	readonly latestEnd: number;
}

/** What a date may mean. `every`: it means each of the spans ({1937,1938}); else exactly one of them, nobody knows which ([1937,1938]). Never empty. */
export interface DateSpans {
	readonly every: boolean;
	readonly spans: readonly DateSpan[];
}

/** What a date may mean, widened by its `~`, `?` and `%` (see `widening`). */
export function spansOf({ parts }: HistoricalDate): DateSpans {
	if (parts.kind === 'point') return { every: false, spans: [momentIn(parts, parts)] };
	if (parts.kind === 'interval') return { every: false, spans: [stretch(parts.from, parts.to)] };
	const every = parts.kind === 'all-of';
	return { every, spans: parts.members.map((member) => spanOfMember(member, every)) };
}

/** Whether some reading of a date overlaps a period. */
export function possiblyWithin({ spans }: DateSpans, period: DayBounds): boolean {
	return spans.some((span) => span.earliestStart <= period.latest && span.latestEnd >= period.earliest);
}

/** Whether every reading of a date overlaps a period. */
export function certainlyWithin({ every, spans }: DateSpans, period: DayBounds): boolean {
	const within = (span: DateSpan) => span.latestStart <= period.latest && span.earliestEnd >= period.earliest;
	return every ? spans.some(within) : spans.every(within);
}

/**
 * Days that belong to a date in every reading of it: a full day, the inside of an interval; nothing for a year, which
 * may be any of its days. Of a one-of set what its members share; of an all-of set the longest of its members' (the
 * first of equals), because the days between two members are not part of it.
 */
export function innerBounds(date: HistoricalDate): DayBounds | undefined {
	const { every, spans } = spansOf(date);
	const inner = spans.map((span) => ({ earliest: span.latestStart, latest: span.earliestEnd }));
	const chosen = inner.reduce(every ? longer : shared);
	return chosen.earliest <= chosen.latest ? chosen : undefined;
}

/** `1937..1939` is one moment of these years where one is meant, and all these years where all are. */
function spanOfMember(member: DatePoint | DateRange, every: boolean): DateSpan {
	if (member.kind === 'point') return momentIn(member, member);
	return every ? stretch(member.from, member.to) : momentIn(member.from, member.to);
}

/** One moment or stretch, nobody knows how long, somewhere from the first day of `from` to the last of `to`. */
function momentIn(from: DateEnd, to: DateEnd): DateSpan {
	const { earliest } = endBounds(from, true);
	const { latest } = endBounds(to, true);
	return { earliestStart: earliest, latestStart: latest, earliestEnd: earliest, latestEnd: latest };
}

/** What began within the days of `from` and ended within those of `to`, and never before it began. */
function stretch(from: DateEnd, to: DateEnd): DateSpan {
	const [start, end] = [endBounds(from, true), endBounds(to, true)];
	return {
		earliestStart: start.earliest,
		latestStart: from.kind === 'open' ? -Infinity : Math.min(start.latest, end.latest),
		earliestEnd: to.kind === 'open' ? Infinity : Math.max(start.earliest, end.earliest),
		latestEnd: end.latest
	};
}

function shared(a: DayBounds, b: DayBounds): DayBounds {
	return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

function longer(a: DayBounds, b: DayBounds): DayBounds {
	return b.latest - b.earliest > a.latest - a.earliest ? b : a;
}
