import type { Text } from './text.ts';

/** Sentences in the files of open data. */
export const fileMessages = {
	cite: {
		tr: 'Kaynak gösterme: Fateline, “{title}”, veri sürümü {version}, {licence}.',
		en: 'Cite as: Fateline, “{title}”, data version {version}, {licence}.',
		ru: 'Ссылка: Fateline, «{title}», версия данных {version}, {licence}.'
	}
} as const satisfies Record<string, Text>;
