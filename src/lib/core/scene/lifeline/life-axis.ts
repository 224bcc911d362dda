import { isDate, outerBounds, parseDate } from '../../dataset/date.ts';
import type { Dataset } from '../../dataset/records.ts';
import { firstDay, lastDay, yearOfDay, type TimeAxis } from '../time-axis.ts';
import type { LifeEntry } from './life-entry.ts';

/** A birth or death as the best attested source has it. */
export interface LifeMark {
	/** The days that it may be; they are finite. */
	readonly earliest: number;
	readonly latest: number;
	/** EDTF. */
	readonly date: string;
}

/** The best attested birth or death of a person, the first of equals; a death can be told by a fate too. */
export function lifeMark(
	{ attributes, fates, vocabulary }: Dataset<string>,
	person: string,
	event: 'birth' | 'death'
): LifeMark | undefined {
	const rank = (certainty: string) => vocabulary.certainties.findIndex(({ id }) => id === certainty);
	const told = [
		...attributes.filter(({ entity, attribute }) => entity === person && attribute === event),
		...(event === 'death' ? fates.filter((fate) => fate.person === person) : [])
	].toSorted((a, b) => rank(a.certainty) - rank(b.certainty));
	for (const { date } of told) {
		const read = parseDate(date);
		if (!isDate(read)) continue;
		const { earliest, latest } = outerBounds(read);
		if (Number.isFinite(earliest + latest)) return { earliest, latest, date };
	}
	return undefined;
}

/** Fewer years than this would be drawn too wide. */
const fewest = 10;

/**
 * Whole years from the first date to the death, as the best attested source has it; to the last date of who is not known
 * to have died. What is later still (a rehabilitation) stands at the end of the axis. Nothing where there is no date.
 */
export function lifeAxis(entries: readonly LifeEntry[], death: LifeMark | undefined): TimeAxis | undefined {
	const days = entries.flatMap(({ spans }) =>
		(spans?.spans ?? []).flatMap((span) => [
			...[span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].filter(Number.isFinite)
		])
	);
	if (days.length === 0) return undefined;
	const first = yearOfDay(Math.min(...days));
	const last = yearOfDay(death ? death.latest : Math.max(...days));
	return { first: firstDay(Math.min(first, last)), last: lastDay(Math.max(last, first + fewest)) };
}
