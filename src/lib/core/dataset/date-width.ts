import { dateMessages, precisions, spanForms } from '../text/date-messages.ts';
import { fill, plural, type Language } from '../text/text.ts';
import { widening } from './date.ts';
import type { Precision } from './edtf-point.ts';

/** By how much a marked date is widened, in words, for each thing that a date may be precise to, the narrowest first. */
export function describeWidths(
	language: Language
): readonly { readonly precision: string; readonly days: string }[] {
	return (Object.keys(widening) as Precision[]).map((precision) => ({
		precision: precisions[precision][language],
		days: fill(dateMessages.width[language], {
			days: counted(language, widening[precision], 'days'),
			rounded: rounded(language, widening[precision])
		})
	}));
}

/** Days in round numbers: months, and years from one year on, of the mean length of the Gregorian calendar. */
function rounded(language: Language, days: number): string {
	const year = 365.2425;
	const months = Math.round((days / year) * 12);
	return months < 12
		? counted(language, months, 'months')
		: counted(language, Math.round(days / year), 'years');
}

function counted(language: Language, count: number, unit: keyof typeof spanForms): string {
	return `${count} ${plural(language, count, spanForms[unit][language])}`;
}
