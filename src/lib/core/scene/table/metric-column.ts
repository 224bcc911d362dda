import type { Measured } from '../../graph/metrics/metric.ts';
import { metricMessages } from '../../text/metric-messages.ts';
import type { Language } from '../../text/text.ts';
import { textCell, type Cell, type Column } from './column.ts';
import type { TableIndex } from './table.ts';

/** The column of what was measured. Its id is the same for every metric, so that another one is sorted as this was. */
export function metricColumn({ metric, values }: Measured): Column {
	return {
		...{ id: 'metric', label: metricMessages[metric].label, kind: 'number', width: 'middle' },
		cellsOf: ({ language }) => {
			const cell = measuredCells(language);
			return (member) => cell(values[member]!);
		}
	};
}

/** The table of entities with a column more, after the name, when something was measured. */
export function withMeasured(index: TableIndex, measured: Measured | undefined): TableIndex {
	if (!measured || index.kind !== 'entities') return index;
	const column = metricColumn(measured);
	return {
		...index,
		columns: index.columns.toSpliced(1, 0, column),
		cells: index.cells.toSpliced(1, 0, column.cellsOf(index))
	};
}

/** Makes cells of measured values: four digits are shown, all are kept; nothing for what is not defined. */
export function measuredCells(language: Language): (value: number) => Cell {
	const { format } = new Intl.NumberFormat(language, { useGrouping: false, maximumSignificantDigits: 4 });
	return (value) => (Number.isNaN(value) ? textCell('') : { text: format(value), value });
}
