import type { Text } from './text.ts';

/** Names of the parts of a sheet, and what they say by themselves. */
export const partMessages = {
	title: { tr: 'Başlık', en: 'Title', ru: 'Заголовок' },
	sentence: { tr: 'Filtre, sözle', en: 'Filter in words', ru: 'Фильтр словами' },
	legend: { tr: 'Açıklama', en: 'Legend', ru: 'Условные знаки' },
	licence: { tr: 'Veri sürümü ve lisans', en: 'Data version and licence', ru: 'Версия данных и лицензия' },
	citation: { tr: 'Kaynak gösterme', en: 'Citation', ru: 'Как ссылаться' }
} as const satisfies Record<string, Text>;
