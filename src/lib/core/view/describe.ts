import { facets } from '../graph/facets/index.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { isInForce, type Visible } from '../graph/facets/select.ts';
import { countBits } from '../graph/bitset.ts';
import { fill, joinWords, plural, type Language, type PluralForms, type Text } from '../text/text.ts';
import type { View } from './view.ts';

/** One sentence that says what is shown: how much of the case, and every filter in words. */
export function describeView(view: View, visible: Visible, index: FacetIndex, language: Language): string {
	const filters = describeFilters(view, index, language);
	const all = { entities: visible.scopeEntities, claims: visible.scopeClaims };
	const scope = scopes[view.scope][language];
	if (filters === '') {
		return fill(unfiltered[language], {
			scope,
			entities: counted(language, all.entities, entityForms[language]),
			claims: counted(language, all.claims, claimForms[language])
		});
	}
	return fill(filtered[language], {
		scope: decapitalise(scope, language),
		shown: countBits(visible.entities),
		entities: counted(language, all.entities, entityFormsAfterOf[language]),
		shownClaims: countBits(visible.claims),
		claims: counted(language, all.claims, claimFormsAfterOf[language]),
		filters
	});
}

/** Only the filters: "Fate: executed or suicide; Role: not delegate"; empty when nothing is filtered. */
export function describeFilters(view: View, index: FacetIndex, language: Language): string {
	const parts: string[] = [];
	for (const { id, label } of facets) {
		const filter = view.filters[id];
		if (!isInForce(filter)) continue;
		const values = index.facets.find(({ facet }) => facet.id === id)!.values;
		const name = (value: string) => values.find((known) => known.id === value)?.label ?? value;
		const required = joinWords(language, filter.required.map(name), 'or');
		const excluded = joinWords(language, filter.excluded.map(name), 'or');
		const words = [required, excluded && fill(negation[language], { values: excluded })].filter(Boolean);
		parts.push(`${label[language]}: ${words.join(', ')}`);
	}
	return parts.join('; ');
}

function counted(language: Language, count: number, forms: PluralForms): string {
	return `${count} ${plural(language, count, forms)}`;
}

/** Inside a sentence a Turkish İ becomes i, not a dotted pair. */
function decapitalise(text: string, language: Language): string {
	return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

const scopes = {
	core: { tr: 'Olayın çekirdeği', en: 'The core of the case', ru: 'Ядро дела' },
	wider: { tr: 'Geniş çevre', en: 'The wider circle', ru: 'Широкий круг' },
	context: { tr: 'Bilinen her şey', en: 'Everything that is known', ru: 'Всё, что известно' }
} as const satisfies Record<string, Text>;

const unfiltered: Text = {
	tr: '{scope}: {entities}, {claims}.',
	en: '{scope}: {entities}, {claims}.',
	ru: '{scope}: {entities}, {claims}.'
};

const filtered: Text = {
	tr: '{filters} — gösterilen: {entities} içinde {shown}, {claims} içinde {shownClaims} ({scope}).',
	en: '{filters} — shown: {shown} of {entities}, {shownClaims} of {claims} ({scope}).',
	ru: '{filters} — показано: {shown} из {entities}, {shownClaims} из {claims} ({scope}).'
};

const negation: Text = { tr: '{values} olmayan', en: 'not {values}', ru: 'кроме: {values}' };

const entityForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'kişi, kurum ve belge' },
	en: { one: 'person, body or document', other: 'people, bodies and documents' },
	ru: { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' }
};

const claimForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'sav' },
	en: { one: 'claim', other: 'claims' },
	ru: { one: 'свидетельство', few: 'свидетельства', many: 'свидетельств', other: 'свидетельства' }
};

/** After «из» Russian wants the genitive: из 81 объекта, из 82 объектов. */
const entityFormsAfterOf: Readonly<Record<Language, PluralForms>> = {
	...entityForms,
	ru: { one: 'объекта', other: 'объектов' }
};

const claimFormsAfterOf: Readonly<Record<Language, PluralForms>> = {
	...claimForms,
	ru: { one: 'свидетельства', other: 'свидетельств' }
};
