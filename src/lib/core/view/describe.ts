import { formatDate } from '../dataset/date-words.ts';
import { countBits, countCommon } from '../graph/bitset.ts';
import { nameOf } from '../graph/facets/facet.ts';
import { facets } from '../graph/facets/index.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { isInForce, type Visible } from '../graph/facets/select.ts';
import { fill, joinWords, plural, type Language, type PluralForms, type Text } from '../text/text.ts';
import { formatDay, formatPeriod } from './time-text.ts';
import type { View } from './view.ts';

/**
 * One sentence that says what is shown: every filter in words, how many pass, and of how much of the case. `part` says
 * what part of the scope is looked at, when it is not all of it.
 */
export function describeView(
	view: View,
	visible: Visible,
	index: FacetIndex,
	language: Language,
	part = ''
): string {
	const filters = [describeFilters(view, index, language), describeTime(view, language)]
		.filter((text) => text !== '')
		.join('; ');
	const people = countCommon(visible.entities, index.people);
	const shown = describeCounts(
		language,
		people,
		countBits(visible.entities) - people,
		countBits(visible.claims),
		view.time ? visible.undated : 0
	);
	const scope = scopes[view.scope][language];
	const inCase = (first: string) => (part === '' ? first : capital(part, language));
	if (filters === '') return `${inCase(scope)}: ${shown}.`;
	const whole = fill(ofWhole[language], {
		scope: part === '' ? scope.charAt(0).toLocaleLowerCase(language) + scope.slice(1) : ofPart[language],
		entities: countBits(visible.whole.entities),
		claims: countBits(visible.whole.claims)
	});
	return `${inCase('')}${part === '' ? '' : '; '}${filters} — ${shown} (${whole}).`;
}

function capital(text: string, language: Language): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** "5 people and 39 bodies, events or texts; 149 claims, 12 of them undated"; what there is none of is left out. */
function describeCounts(
	language: Language,
	people: number,
	others: number,
	claims: number,
	undated: number
): string {
	const counted = (count: number, forms: PluralForms) => `${count} ${plural(language, count, forms)}`;
	const entities = [
		...(people > 0 ? [counted(people, peopleForms[language])] : []),
		...(others > 0 || people === 0 ? [counted(others, otherForms[language])] : [])
	];
	const dateless = undated > 0 ? fill(ofThemUndated[language], { count: undated }) : '';
	return `${joinWords(language, entities, 'and')}; ${counted(claims, claimForms[language])}${dateless}`;
}

/** Only the filters: "Fate: executed or suicide; Role: not delegate"; empty when nothing is filtered. */
export function describeFilters(view: View, index: FacetIndex, language: Language): string {
	const parts: string[] = [];
	for (const { id, label } of facets) {
		const filter = view.filters[id];
		if (!isInForce(filter)) continue;
		const values = index.facets.find(({ facet }) => facet.id === id)!.values;
		const name = (id: string) => {
			const value = values.find((known) => known.id === id);
			return value ? nameOf(value, language) : id;
		};
		const required = joinWords(language, filter.required.map(name), 'or');
		const excluded = joinWords(language, filter.excluded.map(name), 'or');
		const words = [required, excluded && fill(negation[language], { values: excluded })].filter(Boolean);
		parts.push(`${label[language]}: ${words.join(', ')}`);
	}
	return parts.join('; ');
}

/** "Time: 1920–1922 (possibly)" or "Time: as of 31 December 1921 (possibly)"; empty when no time is chosen. */
export function describeTime({ time, sureness }: View, language: Language): string {
	if (!time) return '';
	const when =
		time.type === 'period'
			? formatDate(formatPeriod(time), language)
			: fill(asOf[language], { day: formatDate(formatDay(time.day), language) });
	return `${timeLabel[language]}: ${when} (${surenessWords[sureness][language]})`;
}

const timeLabel: Text = { tr: 'Zaman', en: 'Time', ru: 'Время' };

const asOf: Text = { tr: '{day} itibarıyla', en: 'as of {day}', ru: 'по состоянию на {day}' };

/** How a date must lie in the time: this word stands in the sentence and on the switch. */
export const surenessWords = {
	possibly: { tr: 'olası', en: 'possibly', ru: 'возможно' },
	certainly: { tr: 'kesin', en: 'certainly', ru: 'наверняка' }
} as const satisfies Record<View['sureness'], Text>;

const ofThemUndated: Text = {
	tr: ' ({count} tanesi tarihsiz)',
	en: ', {count} of them undated',
	ru: ', из них без даты: {count}'
};

const scopes = {
	core: { tr: 'Olayın çekirdeği', en: 'The core of the case', ru: 'Ядро дела' },
	wider: { tr: 'Geniş çevre', en: 'The wider circle', ru: 'Широкий круг' },
	context: { tr: 'Bilinen her şey', en: 'Everything that is known', ru: 'Всё, что известно' }
} as const satisfies Record<string, Text>;

const ofWhole: Text = {
	tr: '{scope}: {entities} ve {claims}',
	en: '{scope}: {entities} and {claims}',
	ru: '{scope}: {entities} и {claims}'
};

const ofPart: Text = { tr: 'bu kesitin tümü', en: 'all of this part', ru: 'вся эта часть' };

const negation: Text = { tr: 'hariç: {values}', en: 'not {values}', ru: 'кроме: {values}' };

const peopleForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'kişi' },
	en: { one: 'person', other: 'people' },
	ru: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }
};

/** Everything that is nobody: unions, congresses, letters, places. */
const otherForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'kurum, olay ya da belge' },
	en: { one: 'body, event or text', other: 'bodies, events or texts' },
	ru: { one: 'иной объект', few: 'иных объекта', many: 'иных объектов', other: 'иных объекта' }
};

const claimForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'sav' },
	en: { one: 'claim', other: 'claims' },
	ru: { one: 'свидетельство', few: 'свидетельства', many: 'свидетельств', other: 'свидетельства' }
};
