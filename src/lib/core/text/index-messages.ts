import type { Text } from './text.ts';

/** Sentences of the list of all names. */
export const indexMessages = {
	intro: {
		tr: 'Verideki herkes ve her şey. Kişiler soyadına göre sıralanır; öteki alfabelerdeki yazılışları altlarındadır.',
		en: 'Everybody and everything in the data. People stand by their surnames; their names in the other scripts are below them.',
		ru: 'Все и всё, что есть в данных. Люди стоят по фамилиям; имена в других алфавитах — под ними.'
	},
	kinds: { tr: 'Türler', en: 'Kinds', ru: 'Виды' },
	relations: { tr: 'İlişkiler', en: 'Relations', ru: 'Отношения' },
	fates: { tr: 'Akıbetler', en: 'Fates', ru: 'Судьбы' },
	fate: { tr: 'Akıbet:', en: 'Fate:', ru: 'Судьба:' }
} as const satisfies Record<string, Text>;
