import type { Table } from '../scene/table/table.ts';
import { formatCaption } from './caption-lines.ts';
import { writeCsv } from './csv.ts';
import type { Captioned } from './sheet.ts';
import { composeGrid } from './table-grid.ts';

/** The table as a CSV file, with its caption. */
export function writeTableCsv(table: Table, captioned: Captioned): string {
	return writeCsv(composeGrid(table), formatCaption(captioned));
}
