import type { Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Cited, Dataset } from '../records.ts';

/** A problem of the record at an index of a file. */
export function at(file: string, index: number, column: string, message: Text): Problem {
	return { file, row: index + 2, column, message };
}

/** The files whose rows are statements with a date, a certainty and sources. */
export function statements(dataset: Dataset): readonly (readonly [string, readonly Cited<Text>[]])[] {
	return [
		['claims.csv', dataset.claims],
		['attributes.csv', dataset.attributes],
		['fates.csv', dataset.fates],
		['positions.csv', dataset.positions]
	];
}
