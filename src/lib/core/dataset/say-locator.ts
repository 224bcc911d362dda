import { locatorWordings } from '../text/locator-messages.ts';
import type { Language } from '../text/text.ts';
import { isDate, parseDate } from './date.ts';
import { wordings } from './date-wordings.ts';

const months = 'January February March April May June July August September October November December'.split(
	' '
);

/**
 * A place in a work as a language says it: "n. 6, p. 528" is "прим. 6, с. 528". What no wording fits stays as it is: names,
 * numbers, the words of a curator who wrote in another language.
 */
export function sayLocator(locator: string, language: Language): string {
	if (language === 'en') return locator;
	// A comma within brackets parts nothing.
	const parts = locator.split(/, (?![^(]*\))/).map((part) => {
		const [, place = '', bracketed = ''] = /^(.*?)(?: \(([^()]*)\))?$/.exec(part) ?? [];
		return sayPart(place, language) + (bracketed && ` (${sayPart(bracketed, language)})`);
	});
	return parts.join(', ');
}

function sayPart(part: string, language: Exclude<Language, 'en'>): string {
	const wording = locatorWordings.find(([written]) => written.test(part));
	return wording ? part.replace(wording[0], wording[1][language]) : sayDay(part, language);
}

/** "10 July 1937" or "9 March" in another language; any other text as it is. */
function sayDay(part: string, language: Language): string {
	const [, day = '', name = '', year] = /^(\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?$/.exec(part) ?? [];
	const month = months.indexOf(name) + 1;
	const date = parseDate([year ?? '2000', pad(month), pad(day)].join('-'));
	if (month === 0 || !isDate(date) || date.parts.kind !== 'point') return part;
	return wordings[language].point(date.parts, year ? 'nothing' : 'year');
}

function pad(number: number | string): string {
	return String(number).padStart(2, '0');
}
