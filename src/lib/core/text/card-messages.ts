import type { Text } from './text.ts';

/** Sentences of the pictures that stand beside links. */
export const cardMessages = {
	/** After a date or a fate of which sources say different things. */
	disagree: { tr: 'kaynaklar anlaşamıyor', en: 'sources disagree', ru: 'источники расходятся' },
	fate: { tr: 'Akıbet: {fate}', en: 'Fate: {fate}', ru: 'Судьба: {fate}' },
	graph: { tr: 'İlişki çizgesi', en: 'Relationship graph', ru: 'Граф отношений' },
	relation: { tr: 'Bağ türü', en: 'Kind of tie', ru: 'Вид связи' },
	source: { tr: 'Kaynak', en: 'Source', ru: 'Источник' },
	fateKind: { tr: 'Akıbet', en: 'Fate', ru: 'Судьба' }
} as const satisfies Record<string, Text>;
