import type { Language, PluralForms, Text } from './text.ts';

/** Sentences about what is selected: loaded with the dossier, when something is selected for the first time. */
export const dossierMessages = {
	names: { tr: 'Adlar', en: 'Names', ru: 'Имена' },
	fate: { tr: 'Akıbet', en: 'Fate', ru: 'Судьба' },
	fateVariants: {
		tr: 'Kaynaklar anlaşamıyor; söylenenler yan yana:',
		en: 'The sources disagree; what they say, side by side:',
		ru: 'Источники расходятся; их сведения рядом:'
	},
	facts: { tr: 'Bilgiler', en: 'Facts', ru: 'Сведения' },
	roles: { tr: 'Roller', en: 'Roles', ru: 'Роли' },
	positions: { tr: 'Görüşler', en: 'Positions', ru: 'Взгляды' },
	ties: { tr: 'Bağlar', en: 'Ties', ru: 'Связи' },
	noTies: {
		tr: 'Bu kayıt için başka bir bağ bilinmiyor.',
		en: 'No tie of this entry is known.',
		ru: 'Связи этой записи неизвестны.'
	},
	sources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	noDate: { tr: 'tarihsiz', en: 'undated', ru: 'без даты' },
	tieBetween: { tr: 'Bağ', en: 'Tie', ru: 'Связь' },
	selected: { tr: 'Seçilenler: {count}', en: 'Selected: {count}', ru: 'Выбрано: {count}' },
	unselect: { tr: '{name}: seçimden çıkar', en: 'Take {name} out', ru: 'Убрать из выбора: {name}' },
	pickMore: {
		tr: 'Ctrl ya da Shift ile tıklayarak başkalarını da seçebilirsiniz.',
		en: 'Click with Ctrl or Shift to select more.',
		ru: 'Щёлкайте с Ctrl или Shift, чтобы выбрать ещё.'
	},
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
