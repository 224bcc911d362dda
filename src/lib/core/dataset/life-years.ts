import type { Text } from '../text/text.ts';
import { fill, type Language } from '../text/text.ts';
import { formatDate } from './date-words.ts';
import type { Dataset, Entity } from './records.ts';

const began = ['birth', 'start', 'origin'];
const ended = ['death', 'end'];

/**
 * The years of a life or of a body's time: "1885–1937", "b. 1885", "1921". Of dates that disagree the best attested are
 * told, all of them: "1883/1885". Empty where no date is.
 */
export function buildLifeYears(
	{ attributes, fates, vocabulary }: Pick<Dataset<string>, 'attributes' | 'fates' | 'vocabulary'>,
	language: Language
): (entity: Entity<string>) => string {
	const sureness = vocabulary.certainties.map(({ id }) => id);
	const found = { from: new Map<string, Dated[]>(), to: new Map<string, Dated[]>() };
	for (const { entity, attribute, date, certainty } of attributes)
		if (began.includes(attribute)) add(found.from, entity, date, sureness.indexOf(certainty));
		else if (ended.includes(attribute)) add(found.to, entity, date, sureness.indexOf(certainty));
	const ends = new Set(found.to.keys());
	for (const { person, date, certainty } of fates)
		if (!ends.has(person)) add(found.to, person, date, sureness.indexOf(certainty));
	return ({ id, kind }) => {
		const [from, to] = [found.from.get(id), found.to.get(id)].map((dates) => tellYears(dates, language));
		if (from && to) return from === to ? from : `${from}–${to}`;
		if (kind !== 'person') return from || (to ? `–${to}` : '');
		if (from) return fill(words.born[language], { year: from });
		return to ? fill(words.died[language], { year: to }) : '';
	};
}

const words = {
	born: { tr: 'd. {year}', en: 'b. {year}', ru: 'р. {year}' },
	died: { tr: 'ö. {year}', en: 'd. {year}', ru: 'ум. {year}' }
} as const satisfies Record<string, Text>;

interface Dated {
	readonly date: string;
	readonly rank: number;
}

function add(dates: Map<string, Dated[]>, id: string, date: string, rank: number): void {
	if (date === '') return;
	const known = dates.get(id);
	if (known) known.push({ date, rank });
	else dates.set(id, [{ date, rank }]);
}

function tellYears(dates: readonly Dated[] | undefined, language: Language): string {
	if (!dates) return '';
	const best = Math.min(...dates.map(({ rank }) => rank));
	const years = dates
		.filter(({ rank }) => rank === best)
		.map(({ date }) => formatDate(cutToYear(date), language));
	return [...new Set(years)].toSorted().join('/');
}

/** `1885-08-30` → `1885`, `1885-08~` → `1885~`; what is no single day or month stays as it is. */
function cutToYear(date: string): string {
	return date.replace(/^(\d{4})(?:-\d\d){1,2}([~?%]?)$/, '$1$2');
}
