import type { Language, PluralForms, Text } from './text.ts';

/** Sentences about how well something is attested, and about what joins what was filtered out. */
export const evidenceMessages = {
	evidence: { tr: 'Dayanaklar', en: 'Evidence', ru: 'Чем подтверждено' },
	atLeastTwo: {
		tr: 'Yalnızca en az iki kaynağın söylediği',
		en: 'Only what at least two sources say',
		ru: 'Только то, о чём говорят хотя бы два источника'
	},
	witnesses: { tr: 'Kaynak sayısı', en: 'Number of sources', ru: 'Число источников' },
	oneWitness: { tr: '1 kaynak', en: '1 source', ru: '1 источник' },
	twoWitnesses: { tr: '2 kaynak', en: '2 sources', ru: '2 источника' },
	threeWitnesses: { tr: '3 kaynak', en: '3 sources', ru: '3 источника' },
	manyWitnesses: {
		tr: '4 ve daha çok kaynak',
		en: '4 or more sources',
		ru: '4 источника и больше'
	},
	density: {
		tr: 'Belgelenme yoğunluğu',
		en: 'Density of documentation',
		ru: 'Плотность документирования'
	},
	densityNone: { tr: 'Yok', en: 'None', ru: 'Нет' },
	densitySize: { tr: 'Büyüklük', en: 'Size', ru: 'Размер' },
	densityRing: { tr: 'Halka', en: 'Ring', ru: 'Кольцо' },
	bridge: { tr: 'Köprü', en: 'Bridge', ru: 'Мост' },
	documentation: {
		tr: '{statements}, {witnesses}',
		en: '{statements} by {witnesses}',
		ru: '{statements} по {witnesses}'
	},
	disputedOfThem: { tr: '; tartışmalı: {count}', en: ', {count} disputed', ru: ', из них спорных: {count}' }
} as const satisfies Record<string, Text>;

export const statementForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'ifade' },
	en: { one: 'statement', other: 'statements' },
	ru: { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }
};

/** As they stand after "by" in `documentation`. */
export const bySourceForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'kaynak' },
	en: { one: 'source', other: 'sources' },
	ru: { one: 'источнику', other: 'источникам' }
};
