import type { Text } from './text.ts';

/** Sentences of lists of statements, on pages that are about no single entity. */
export const toldMessages = {
	claim: { tr: 'Bağlar', en: 'Ties', ru: 'Связи' },
	fate: { tr: 'Akıbetler', en: 'Fates', ru: 'Судьбы' },
	attribute: { tr: 'Bilgiler', en: 'Facts', ru: 'Сведения' },
	position: { tr: 'Görüşler', en: 'Positions', ru: 'Взгляды' },
	alone: { tr: 'tek kaynak', en: 'only source', ru: 'единственный источник' },
	also: { tr: 'Ayrıca:', en: 'Also:', ru: 'Также:' },
	permanent: {
		tr: '{id}: bu ifadenin bağlantısı',
		en: '{id}: link to this statement',
		ru: '{id}: ссылка на это утверждение'
	}
} as const satisfies Record<string, Text>;
