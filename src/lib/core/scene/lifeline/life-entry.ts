import { formatDate } from '../../dataset/date-words.ts';
import { spansOf, type DateSpans } from '../../dataset/date-span.ts';
import { compareDates, isDate, parseDate, type HistoricalDate } from '../../dataset/date.ts';
import type { Cited } from '../../dataset/records.ts';
import type { Language } from '../../text/text.ts';

/** One cited statement on a life line. */
export interface LifeEntry {
	readonly id: string;
	/** Whom it ties the person to; nobody for what is said of the person alone. */
	readonly other: string | undefined;
	/** What happened, in a few words; empty where its lane says it all. */
	readonly text: string;
	/** The same in full, for who does not see in which lane it is. */
	readonly said: string;
	/** In words; empty when it has none. */
	readonly date: string;
	readonly when: HistoricalDate | undefined;
	/** What the date may mean. */
	readonly spans: DateSpans | undefined;
	readonly certainty: string;
	readonly against: boolean;
	/** The id of the fate that it tells. */
	readonly fate?: string;
}

type Told = Pick<LifeEntry, 'text' | 'said'> & Partial<Pick<LifeEntry, 'other' | 'against' | 'fate'>>;

/** Makes an entry of a record; `date` is its own unless another is given. */
export function toEntry(
	record: Cited<string>,
	told: Told,
	language: Language,
	date = record.date
): LifeEntry {
	const when = parseDate(date);
	const dated = isDate(when) ? when : undefined;
	return {
		...{ id: record.id, certainty: record.certainty, other: undefined, against: false, ...told },
		date: formatDate(date, language),
		when: dated,
		spans: dated && spansOf(dated)
	};
}

/** Sorts dated entries by their dates. */
export function compareEntries(a: LifeEntry, b: LifeEntry): number {
	return a.when && b.when ? compareDates(a.when, b.when) : 0;
}
