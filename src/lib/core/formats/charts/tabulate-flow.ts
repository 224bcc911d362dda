import type { FlowChart } from '../../scene/charts/flow.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';
import { countCell, prefixOf, wordCell } from './chart-cells.ts';
import type { ChartTable } from './chart-table.ts';

/** A row for every band of every group. */
export function tabulateFlow({ groups }: FlowChart, language: Language): ChartTable {
	const header = (['flowFrom', 'flowTo', 'people'] as const).map((key) => messages[key][language]);
	return {
		header,
		rows: groups.flatMap(({ bands, sources, targets }, at) =>
			bands.map(({ source, target, people }) => [
				wordCell(prefixOf(at, groups.length, language) + sources.find(({ id }) => id === source)!.label),
				wordCell(targets.find(({ id }) => id === target)!.label),
				countCell(people)
			])
		)
	};
}
