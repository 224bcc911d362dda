import { calendarDay, dayNumber } from '../dataset/calendar.ts';
import { isDate, parseDate } from '../dataset/date.ts';
import type { Attribute } from '../dataset/records.ts';
import { hasBit, type Bitset } from './bitset.ts';
import type { Graph } from './build.ts';

/** What an entity that is not a person is dated by itself. */
const ownDates: readonly string[] = ['start', 'end', 'origin'];

/** What dates a life when no claim does. */
const lifeDates: readonly string[] = ['birth', 'death'];

/**
 * Where every entity lies in time, in years, NaN for those without a date: a congress, body or document in the middle
 * of its own dates; a person, and what has no date of its own, at the mean of the middles of its dated claims among
 * those given; a person without such a claim in the middle of their life, if both its ends are known.
 */
export function entityTimes(graph: Graph, claims: Bitset): Float64Array {
	const { entities, attributes } = graph.dataset;
	const told = entities.map((): number[] => []);
	graph.dataset.claims.forEach(({ date }, claim) => {
		const middle = hasBit(claims, claim) ? middleOf(date) : undefined;
		if (middle === undefined) return;
		for (const end of new Set([graph.subjects[claim]!, graph.objects[claim]!])) told[end]!.push(middle);
	});
	const dates = new Map<string, readonly Attribute<string>[]>();
	for (const each of attributes) dates.set(each.entity, [...(dates.get(each.entity) ?? []), each]);
	return Float64Array.from(entities, ({ id, kind }, member) => {
		const own = dates.get(id) ?? [];
		if (kind !== 'person') return mean(datesOf(own, ownDates)) ?? mean(told[member]!) ?? NaN;
		const ends = lifeDates.map((attribute) => datesOf(own, [attribute])[0]);
		const life = ends.every((end) => end !== undefined) ? mean(ends) : undefined;
		return mean(told[member]!) ?? life ?? NaN;
	});
}

function datesOf(own: readonly Attribute<string>[], wanted: readonly string[]): readonly number[] {
	return own
		.filter(({ attribute }) => wanted.includes(attribute))
		.map(({ date }) => middleOf(date))
		.filter((middle) => middle !== undefined);
}

/** The middle of what a date may mean, in years; nothing when it has an open or unknown end. */
function middleOf(text: string): number | undefined {
	const date = parseDate(text);
	if (!isDate(date) || !Number.isFinite(date.earliest + date.latest)) return undefined;
	const day = (date.earliest + date.latest) / 2;
	const { year } = calendarDay(Math.floor(day));
	const first = dayNumber(year, 1, 1);
	return year + (day - first) / (dayNumber(year + 1, 1, 1) - first);
}

function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
