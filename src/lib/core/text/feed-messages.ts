import type { Text } from './text.ts';

/** Sentences of the feed of versions. */
export const feedMessages = {
	feedTitle: {
		tr: '{title}: verideki değişiklikler',
		en: '{title}: changes of the data',
		ru: '{title}: изменения в данных'
	},
	version: { tr: 'Sürüm {version}', en: 'Version {version}', ru: 'Версия {version}' }
} as const satisfies Record<string, Text>;
