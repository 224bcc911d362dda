import type { Language } from '../text/text.ts';
import { formatDate } from './date-words.ts';
import type { Fate } from './records.ts';

/** Where a life ended, and when its name was cleared: "Moscow; rehabilitated: 1963". Empty when neither is told. */
export function formatFate(fate: Fate<string>, language: Language): string {
	return [
		fate.place,
		...(['rehabilitated', 'partyRestored'] as const).map(
			(key) => fate[key] && `${words[key][language]}: ${formatDate(fate[key], language)}`
		)
	]
		.filter(Boolean)
		.join('; ');
}

const words = {
	rehabilitated: { tr: 'itibarı iade edildi', en: 'rehabilitated', ru: 'реабилитация' },
	partyRestored: {
		tr: 'parti üyeliği iade edildi',
		en: 'restored to the party',
		ru: 'восстановление в партии'
	}
} as const;
