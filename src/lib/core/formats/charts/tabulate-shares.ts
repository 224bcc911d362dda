import type { ShareCell, SharesChart } from '../../scene/charts/shares.ts';
import type { Interval } from '../../statistics/wilson.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';
import { countCell, numberCell, prefixOf, shareCell, wordCell } from './chart-cells.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';
import { formatPoints } from './numbers.ts';

/** A row for every value: for each group how many, of how many, the share with its interval; and the difference. */
export function tabulateShares({ rows, groups }: SharesChart, language: Language): ChartTable {
	const columns = (['count', 'of', 'share', 'low', 'high'] as const).map((key) => messages[key][language]);
	const compared = rows.some(({ difference }) => difference !== undefined);
	const differences = (['differenceShort', 'low', 'high'] as const).map((key) => messages[key][language]);
	return {
		header: [
			messages.value[language],
			...groups.flatMap((_, at) => columns.map((each) => prefixOf(at, groups.length, language) + each)),
			...(compared
				? [
						differences[0]!,
						`${differences[0]!}: ${differences[1]!}`,
						`${differences[0]!}: ${differences[2]!}`
					]
				: [])
		],
		rows: rows.map(({ label, cells, difference }) => [
			wordCell(label),
			...cells.flatMap((cell, at) => cellsOf(cell, groups[at]!.members.length, language)),
			...(compared ? differenceCells(cells, difference, language) : [])
		])
	};
}

function cellsOf({ people, share, low, high }: ShareCell, n: number, language: Language): ChartCell[] {
	const known = (value: number) => shareCell(n > 0 ? value : undefined, language);
	return [countCell(people), numberCell(n), known(share), known(low), known(high)];
}

function differenceCells(
	cells: readonly ShareCell[],
	difference: Interval | undefined,
	language: Language
): ChartCell[] {
	const exact = difference && cells[0]!.share - cells[1]!.share;
	return [exact, difference?.low, difference?.high].map((share) =>
		share === undefined ? wordCell('') : { ...shareCell(share, language), text: formatPoints(share) }
	);
}
