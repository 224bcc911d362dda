import {
	lifeStates,
	type CourseChart,
	type CourseGroup,
	type CourseYear
} from '../../scene/charts/course.ts';
import { standings } from '../../scene/charts/party.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';
import { countCell, numberCell, prefixOf, wordCell } from './chart-cells.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

const lifeWords = { alive: 'alive', unknown: 'lifeUnknown', dead: 'dead', unborn: 'unborn' } as const;
const partyWords = { in: 'in', out: 'out', unknown: 'partyUnknown' } as const;

/** A row for every year, and one for what lies in no year for certain; for each group everything that the chart shows. */
export function tabulateCourse({ years, groups, blows }: CourseChart, language: Language): ChartTable {
	const columns = [
		...lifeStates.map((state) => messages[lifeWords[state]][language]),
		...standings.map((standing) => messages[partyWords[standing]][language]),
		...blows.map(({ label }) => label)
	];
	const cellsOf = ({ life, party, blows: struck }: CourseYear): ChartCell[] => [
		...lifeStates.map((state) => countCell(life[state])),
		...standings.map((standing) => countCell(party[standing])),
		...blows.map(({ id }) => countCell(struck[id]!))
	];
	const elsewhere = (group: CourseGroup): ChartCell[] => [
		...[...lifeStates, ...standings].map(() => wordCell('')),
		...blows.map(({ id }) => countCell(group.elsewhere[id]!))
	];
	const anywhere = groups.some((group) => blows.some(({ id }) => group.elsewhere[id]!.length > 0));
	return {
		header: [
			messages.years[language],
			...groups.flatMap((_, at) => columns.map((each) => prefixOf(at, groups.length, language) + each))
		],
		rows: [
			...years.map((year, at) => [numberCell(year), ...groups.flatMap((group) => cellsOf(group.years[at]!))]),
			...(anywhere ? [[wordCell(messages.elsewhere[language]), ...groups.flatMap(elsewhere)]] : [])
		]
	};
}
