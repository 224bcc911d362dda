import { groupLetters } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';
import type { ChartCell } from './chart-table.ts';
import { formatPercent } from './numbers.ts';

export function wordCell(text: string): ChartCell {
	return { value: text, text };
}

export function numberCell(value: number): ChartCell {
	return { value, text: String(value) };
}

/** How many people, and who. */
export function countCell(people: readonly string[]): ChartCell {
	return { value: people.length, text: String(people.length), people };
}

/** A share, to a ten-thousandth in a file and to a tenth of a per cent on the page; nothing where there is none. */
export function shareCell(share: number | undefined, language: Language): ChartCell {
	if (share === undefined) return wordCell('');
	return { value: Math.round(share * 1e4) / 1e4, text: formatPercent(share, language) };
}

/** What stands before a column or a row of each group: its letter where there are two, else nothing. */
export function prefixOf(at: number, groups: number, language: Language): string {
	return groups > 1 ? `${groupLetters[language][at]!} · ` : '';
}
