import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the page of a relation. */
export const relationMessages = {
	group: { tr: 'İlişki türü: {group}', en: 'Kind of tie: {group}', ru: 'Род связи: {group}' },
	directed: {
		tr: 'A’dan B’ye okunur: A – {label} – B. B’nin yanından bakınca: {inverse}.',
		en: 'Read from A to B: A – {label} – B. From the side of B: {inverse}.',
		ru: 'Читается от А к Б: А – {label} – Б. Со стороны Б: {inverse}.'
	},
	mutual: {
		tr: 'A ile B arasında, iki yönde de aynı: {label}.',
		en: 'Between A and B, the same both ways: {label}.',
		ru: 'Между А и Б, одинаково в обе стороны: {label}.'
	},
	outcome: {
		tr: 'Bir kişi için şu sonuç sayılır: {outcome}.',
		en: 'For a person it counts as this outcome: {outcome}.',
		ru: 'Для человека это считается таким исходом: {outcome}.'
	},
	affiliation: {
		tr: 'Bir hizip söz konusuysa kişi o hizipten sayılır.',
		en: 'Where B is a faction, A is counted among it.',
		ru: 'Если Б — фракция, А считается её участником.'
	},
	counts: {
		tr: '{claims}, {witnesses} kaynaktan. Tarihsiz: {undated}; tartışmalı: {disputed}.',
		en: '{claims}, from {witnesses}. Undated: {undated}; disputed: {disputed}.',
		ru: '{claims}; источников — {witnesses}. Без даты: {undated}; спорных: {disputed}.'
	},
	none: {
		tr: 'Verideki hiçbir sav bu ilişkiyi kullanmıyor.',
		en: 'No claim in the data states it.',
		ru: 'Ни одно свидетельство в данных её не называет.'
	},
	decades: {
		tr: 'Başladıkları on yıla göre savlar',
		en: 'Claims by the decade in which they begin',
		ru: 'Свидетельства по десятилетиям, в которые они начинаются'
	}
} as const satisfies Record<string, Text>;

type Forms = Readonly<Record<Language, PluralForms>>;

export const claimForms: Forms = {
	tr: { other: 'sav' },
	en: { one: 'claim', other: 'claims' },
	ru: { one: 'свидетельство', few: 'свидетельства', many: 'свидетельств', other: 'свидетельства' }
};

/** As they stand in `counts`. */
export const fromSourceForms: Forms = {
	tr: { other: '' },
	en: { one: 'source', other: 'sources' },
	ru: { other: '' }
};
