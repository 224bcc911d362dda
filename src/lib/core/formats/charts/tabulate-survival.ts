import { yearsOf, type SurvivalChart, type SurvivalYear } from '../../scene/charts/survival.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';
import { countCell, numberCell, prefixOf, shareCell, wordCell } from './chart-cells.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

const columns = ['atRisk', 'died', 'lost', 'estimate', 'low', 'high'] as const;

/** A row for every year from the start to the last in which somebody of any group is seen. */
export function tabulateSurvival({ start, groups }: SurvivalChart, language: Language): ChartTable {
	const years = start === undefined ? [] : groups.map((group) => yearsOf(group, start));
	const longest = years.toSorted((a, b) => b.length - a.length)[0] ?? [];
	return {
		header: [
			messages.years[language],
			...groups.flatMap((_, at) =>
				columns.map((each) => prefixOf(at, groups.length, language) + messages[each][language])
			)
		],
		rows: longest.map(({ year }, at) => [
			numberCell(year),
			...years.flatMap((each) => cellsOf(each[at], language))
		])
	};
}

function cellsOf(year: SurvivalYear | undefined, language: Language): ChartCell[] {
	if (!year) return columns.map(() => wordCell(''));
	const { atRisk, died, lost, step } = year;
	return [
		numberCell(atRisk),
		countCell(died),
		countCell(lost),
		shareCell(step?.survival ?? 1, language),
		shareCell(step ? step.interval?.low : 1, language),
		shareCell(step ? step.interval?.high : 1, language)
	];
}
