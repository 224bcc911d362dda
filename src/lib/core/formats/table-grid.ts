import type { Cell } from '../scene/table/column.ts';
import type { Table } from '../scene/table/table.ts';
import type { Grid } from './csv.ts';
import { formula } from './formula.ts';

/** A table as it leaves the page: what is shown, in the same order, and the ids, by which it can be joined again. */
export function composeGrid({ columns, rows }: Table): Grid {
	const take = ({ text, value }: Cell, place: number) =>
		columns[place]!.kind === 'number' && typeof value === 'number' ? value : text;
	return { header: headOf(columns), rows: rows.map(({ id, cells }) => [...cells.map(take), id]) };
}

/**
 * A table for the clipboard: cells between tabs, numbers as the reader's language writes them, because a spreadsheet
 * reads what is pasted in that language; then, as in a file, the caption.
 */
export function writeTabs({ columns, rows }: Table, caption: readonly string[]): string {
	const lines = [
		headOf(columns),
		...rows.map(({ id, cells }) => [...cells.map(({ text }) => text), id]),
		[],
		...caption.map((line) => [line])
	];
	return lines.map((cells) => cells.map(tidy).join('\t')).join('\n');
}

function headOf(columns: Table['columns']): string[] {
	return [...columns.map(({ label }) => label), 'id'];
}

/** A cell on one line, and no formula. */
function tidy(text: string): string {
	const line = text.replace(/[\t\r\n]+/g, ' ');
	return formula.test(line) ? `'${line}` : line;
}
