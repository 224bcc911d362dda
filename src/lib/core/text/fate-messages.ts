import type { Text } from './text.ts';

/** Sentences of the page of a fate. */
export const fateMessages = {
	heading: { tr: 'Akıbet: {fate}', en: 'Fate: {fate}', ru: 'Судьба: {fate}' },
	counts: {
		tr: 'Verideki {all} kişiden {count} kişi; çekirdekteki {coreAll} kişiden {core} kişi.',
		en: '{count} of the {all} people in the data; {core} of the {coreAll} in the core.',
		ru: 'В данных — {count} из {all}; в ядре — {core} из {coreAll}.'
	},
	several: {
		tr: 'Kaynakların başka bir akıbet de verdiği kişi sayısı: {count}. Onlar her iki listede de yer alır.',
		en: 'Of {count} of them other sources tell another fate as well; they are listed under each.',
		ru: 'Тех, кому другие источники приписывают и иную судьбу, — {count}; они есть в каждом из списков.'
	},
	caution: {
		tr: 'Bunlar oran değil, eldeki belgedir: akıbeti bilinenler, haklarında yazılmış ve yazılanı kalmış olanlardır.',
		en: 'These are no rates but what is documented: whose fate is known is whoever was written about and whose papers survived.',
		ru: 'Это не доли, а то, что задокументировано: судьба известна у тех, о ком писали и чьи бумаги уцелели.'
	},
	unknownHelp: {
		tr: '“Bilinmiyor” da bir değerdir: okunan hiçbir kaynak yaşamın nasıl bittiğini söylemiyor. Öldüğü gün bilinebilir.',
		en: 'Unknown is a value: no source that was read says how the life ended. The date of death may still be known.',
		ru: '«Неизвестно» — тоже значение: ни один прочитанный источник не говорит, чем кончилась жизнь. Дата смерти при этом может быть известна.'
	},
	otherwise: {
		tr: 'Kaynaklar anlaşamıyor; başka kaynaklara göre:',
		en: 'The sources disagree; according to others:',
		ru: 'Источники расходятся; по другим:'
	},
	untold: {
		tr: 'Sonu hakkında hiçbir kaynağın konuşmadıkları ({count})',
		en: 'Of whose end no source says anything ({count})',
		ru: 'О чьём конце не говорит ни один источник ({count})'
	},
	nobody: {
		tr: 'Verideki hiç kimsenin akıbeti bu değil.',
		en: 'It is told of nobody in the data.',
		ru: 'В данных так не сказано ни о ком.'
	}
} as const satisfies Record<string, Text>;
