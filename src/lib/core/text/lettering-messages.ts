import type { Text } from './text.ts';

/** What is said when letters cannot be set. */
export const letteringMessages = {
	lettersMissing: {
		tr: 'Dosyaya konan yazı tiplerinde bulunmayan harfler var: {letters}. PNG ya da harfleri çevrilmemiş SVG seçin.',
		en: 'The fonts that go into the file lack these letters: {letters}. Take PNG, or SVG without outlines.',
		ru: 'В шрифтах, которые входят в файл, нет этих букв: {letters}. Выберите PNG или SVG без перевода в контуры.'
	}
} as const satisfies Record<string, Text>;
