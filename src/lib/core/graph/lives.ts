import { isDate, parseDate } from '../dataset/date.ts';
import { calendarDay } from '../dataset/calendar.ts';
import type { Dataset } from '../dataset/records.ts';

/** What a life is dated by: attributes of these ids. */
export type LifeEvent = 'birth' | 'death';

/**
 * The year in which each person was born or died, by id: of the best attested date (the first of equals), if that lies
 * names one year; nobody else has one.
 */
export function lifeYears(dataset: Dataset<string>, event: LifeEvent): ReadonlyMap<string, number> {
	const rank = new Map(dataset.vocabulary.certainties.map(({ id }, index) => [id, index]));
	const told = dataset.attributes
		.filter(({ attribute, date }) => attribute === event && date !== '')
		.toSorted((a, b) => rank.get(a.certainty)! - rank.get(b.certainty)!);
	const years = new Map<string, number>();
	const seen = new Set<string>();
	for (const { entity, date } of told) {
		if (seen.has(entity)) continue;
		seen.add(entity);
		const year = yearOf(date);
		if (year !== undefined) years.set(entity, year);
	}
	return years;
}

/** The year in which a date lies, its `~` and `?` left aside; nothing when it names several. */
export function yearOf(text: string): number | undefined {
	const date = parseDate(text);
	if (!isDate(date) || !Number.isFinite(date.earliest + date.latest)) return undefined;
	const [first, last] = [calendarDay(date.earliest).year, calendarDay(date.latest).year];
	return first === last ? first : undefined;
}
