import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { fill, type Language } from '../../text/text.ts';

/** "13%", as a language writes it. */
export function formatShare(share: number, language: Language): string {
	return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "12.5%", to a tenth of a per cent. */
export function formatPercent(share: number, language: Language): string {
	return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A difference of shares in percentage points, with its sign: "+12", "−3". */
export function formatPoints(difference: number): string {
	const points = Math.round(100 * difference);
	return points === 0 ? '0' : points > 0 ? `+${points}` : `−${-points}`;
}

/** "3 of 24". */
export function formatCount(count: number, n: number, language: Language): string {
	return fill(messages.countOf[language], { count, n });
}
