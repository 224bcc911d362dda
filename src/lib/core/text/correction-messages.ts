import type { Text } from './text.ts';

/** What a reader who corrects a statement is given to begin with. */
export const correctionMessages = {
	correct: { tr: 'Düzelt', en: 'Correct', ru: 'Исправить' },
	correctThis: {
		tr: '{id}: düzeltme öner',
		en: '{id}: suggest a correction',
		ru: '{id}: предложить исправление'
	},
	title: { tr: 'Düzeltme, {id}', en: 'Correction of {id}', ru: 'Исправление {id}' },
	statement: { tr: 'İfade', en: 'Statement', ru: 'Утверждение' },
	sources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	page: { tr: 'Sayfa', en: 'Page', ru: 'Страница' },
	version: { tr: 'Veri sürümü', en: 'Data version', ru: 'Версия данных' },
	wrong: { tr: 'Yanlış olan nedir?', en: 'What is wrong?', ru: 'Что неверно?' },
	otherwise: {
		tr: 'Hangi kaynak başka türlü söylüyor, neresinde?',
		en: 'Which source says otherwise, and where in it?',
		ru: 'Какой источник говорит иначе и где именно?'
	}
} as const satisfies Record<string, Text>;
