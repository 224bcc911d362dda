import { compareDates } from '../../dataset/date.ts';
import type { Language } from '../../text/text.ts';
import type { Value } from './column.ts';

/** By which column a table is sorted, and whether from the end. */
export interface Sort {
	readonly column: string;
	readonly descending: boolean;
}

/** Reads `View.sort`; nothing when the table has no such column. */
export function parseSort(text: string, columns: readonly { readonly id: string }[]): Sort | undefined {
	const descending = text.startsWith('-');
	const column = descending ? text.slice(1) : text;
	return columns.some(({ id }) => id === column) ? { column, descending } : undefined;
}

/** `View.sort` after a column's head was pressed: from the beginning, from the end, and the table's own order again. */
export function nextSort(sort: Sort | undefined, column: string): string {
	if (sort?.column !== column) return column;
	return sort.descending ? '' : `-${column}`;
}

/**
 * Sorts members, which come in the dataset's order, by their values. Equals stay in that order, and those without a
 * value come last, in either direction.
 */
export function sortMembers(
	members: readonly number[],
	valueOf: (member: number) => Value | undefined,
	descending: boolean,
	language: Language
): readonly number[] {
	const compare = compareIn(language);
	const sign = descending ? -1 : 1;
	const known: { member: number; value: Value }[] = [];
	const unknown: number[] = [];
	for (const member of members) {
		const value = valueOf(member);
		if (value === undefined) unknown.push(member);
		else known.push({ member, value });
	}
	known.sort((a, b) => sign * compare(a.value, b.value));
	return [...known.map(({ member }) => member), ...unknown];
}

/** Compares values of one column: texts in the alphabet of the language, "9th" before "10th". */
function compareIn(language: Language): (a: Value, b: Value) => number {
	const collator = new Intl.Collator(language, { numeric: true });
	return (a, b) => {
		if (typeof a === 'number' && typeof b === 'number') return a - b;
		if (typeof a === 'object' && typeof b === 'object') return compareDates(a, b);
		return collator.compare(String(a), String(b));
	};
}
