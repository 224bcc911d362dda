import type { Text } from './text.ts';

/** Sentences of the studio in which a figure is made. */
export const figureMessages = {
	paperOwn: { tr: 'İçeriğine göre', en: 'As large as it needs', ru: 'По содержанию' },
	paperCustom: { tr: 'Kendi ölçünüz', en: 'Your own size', ru: 'Свой размер' },
	paperSlide: { tr: 'Slayt · 16:9', en: 'Slide · 16:9', ru: 'Слайд · 16:9' },
	paperColumn: {
		tr: 'Dergi, bir sütun · 85 mm',
		en: 'Journal, one column · 85 mm',
		ru: 'Журнал, одна колонка · 85 мм'
	},
	paperColumns: {
		tr: 'Dergi, iki sütun · 178 mm',
		en: 'Journal, two columns · 178 mm',
		ru: 'Журнал, две колонки · 178 мм'
	}
} as const satisfies Record<string, Text>;
