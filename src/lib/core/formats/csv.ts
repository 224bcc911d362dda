import Papa from 'papaparse';
import { formula } from './formula.ts';

/** A table as plain values: what a file or the clipboard is made of. */
export interface Grid {
	readonly header: readonly string[];
	/** Numbers stay numbers, so that a spreadsheet can count with them. */
	readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A CSV file after RFC 4180: UTF-8 with a byte order mark, without which Excel takes it for another encoding. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it; numbers do not. The caption follows the rows
 * after an empty line, a row of one cell to each of its lines: before the header, or as `#` lines, it would be taken
 * for data or break the columns.
 */
export function writeCsv({ header, rows }: Grid, caption: readonly string[]): string {
	const after = caption.length > 0 ? [[], ...caption.map((line) => [line])] : [];
	// An empty cell that is alone in its row would be an empty line, and an empty file if it is alone in the table.
	const quotes = (value: unknown) => header.length === 1 && value === '';
	return '\uFEFF' + Papa.unparse([header, ...rows, ...after], { escapeFormulae: formula, quotes });
}

/**
 * A table of a data package: as `graph-data` has them, without a byte order mark, and every cell as it is. It is read
 * by programs; an apostrophe before a cell would be part of the fact.
 */
export function writeDataCsv({ header, rows }: Grid): string {
	return Papa.unparse([header, ...rows], { newline: '\n' }) + '\n';
}
