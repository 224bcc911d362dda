import { isDate, outerBounds, parseDate, type HistoricalDate } from '../../dataset/date.ts';

/** A date that somebody says, and how sure it is. */
export interface SaidDate {
	readonly date: string;
	readonly certainty: string;
}

/**
 * The day, month or year of which all agree, as ISO 8601 has it; nothing where it is not certain, where it is about or
 * perhaps, or where anybody says otherwise: readers of schema.org know no "disputed". `1885` and `1885-08-30` agree.
 */
export function agreedDate(said: readonly SaidDate[]): string | undefined {
	const dates = said.filter(({ date }) => date !== '');
	const read = dates.map(({ date }) => parseDate(date));
	const narrowest = dates
		.flatMap(({ certainty }, at) => {
			const date = read[at]!;
			return certainty === 'certain' && isDate(date) && isPlain(date) ? [date] : [];
		})
		.sort((a, b) => a.latest - a.earliest - (b.latest - b.earliest))[0];
	if (!narrowest) return undefined;
	const agreed = read.every((date) => isDate(date) && contains(date, narrowest));
	return agreed ? narrowest.text.replace(/(-XX)+$/, '') : undefined;
}

/** One day, month or year, without doubt. */
function isPlain({ parts, approximate, uncertain }: HistoricalDate): boolean {
	return parts.kind === 'point' && !approximate && !uncertain && /^(day|month|year)$/.test(parts.precision);
}

function contains(wide: HistoricalDate, narrow: HistoricalDate): boolean {
	const { earliest, latest } = outerBounds(wide);
	return earliest <= narrow.earliest && narrow.latest <= latest;
}
