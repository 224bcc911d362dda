import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { fill, type Language } from '../../text/text.ts';
import { writeCsv } from '../csv.ts';
import type { ChartTable } from './chart-table.ts';

/** The numbers of a chart as CSV, every count followed by the ids of those whom it counts; the caption below them. */
export function writeChartCsv(
	{ header, rows }: ChartTable,
	caption: readonly string[],
	language: Language
): string {
	const counts = header.map((_, at) => rows.some((row) => row[at]!.people !== undefined));
	const idsOf = (column: string) => fill(messages.idsOf[language], { column });
	return writeCsv(
		{
			header: header.flatMap((column, at) => (counts[at] ? [column, idsOf(column)] : [column])),
			rows: rows.map((row) =>
				row.flatMap(({ value, people }, at) => (counts[at] ? [value, (people ?? []).join(' ')] : [value]))
			)
		},
		caption
	);
}
