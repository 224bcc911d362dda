import { compareDates, isDate, parseDate } from './date.ts';

/** Orders EDTF texts in time; what has no date, or none that can be read, comes last. */
export function compareTexts(a: string, b: string): number {
	const [first, second] = [parseDate(a), parseDate(b)];
	if (isDate(first) && isDate(second)) return compareDates(first, second);
	return Number(isDate(second)) - Number(isDate(first));
}
