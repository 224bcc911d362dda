import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the pages of people, bodies, congresses and texts. */
export const entityPageMessages = {
	neighbourhood: { tr: 'Yakın çevresi', en: 'The closest ties', ru: 'Ближайшие связи' },
	closestOf: {
		tr: 'En çok savla bağlı olan {shown}; toplam {all}',
		en: 'The {shown} with the most claims, of {all}',
		ru: '{shown} из {all}: где свидетельств больше всего'
	},
	allNeighbours: { tr: 'Toplam {all}', en: 'All {all}', ru: 'Все {all}' },
	everyNeighbour: {
		tr: 'Bütün çevresi çizgede',
		en: 'All of them in the graph',
		ru: 'Все — на графе'
	},
	lines: {
		tr: 'Çizgi kalınlığı savların sayısını, kesik çizgi kesin olmayanı, kırmızı birine karşı olanı gösterir.',
		en: 'A line is the thicker the more claims it holds; dashed is what is not certain, red what is turned against somebody.',
		ru: 'Чем толще линия, тем больше в ней свидетельств; пунктир — недостоверное, красное — направленное против кого-то.'
	},
	life: { tr: 'Yaşam çizgisi', en: 'The life in time', ru: 'Жизнь во времени' },
	readLife: {
		tr: 'Koyu: o sırada kesin; açık: olası. Bir çubuk, aşağıda kaynaklarıyla yazılı olana götürür.',
		en: 'Dark: certainly then; light: possibly. A bar leads to what is written of it below, with its sources.',
		ru: 'Тёмное — наверняка тогда, светлое — возможно. Полоса ведёт к записи ниже, с источниками.'
	},
	lifeInGraph: {
		tr: 'Ayrıntılı yaşam çizgisi',
		en: 'The life line in detail',
		ru: 'Подробная линия жизни'
	},
	closest: {
		tr: 'En çok bağı olan kişiler',
		en: 'Most tied to',
		ru: 'С кем связей больше всего'
	},
	howTied: { tr: 'Nasıl bağlılar?', en: 'How are they tied?', ru: 'Как они связаны?' },
	howTiedTo: {
		tr: '{a} ile {b} nasıl bağlı?',
		en: 'How are {a} and {b} tied?',
		ru: 'Как связаны {a} и {b}?'
	},
	people: {
		tr: 'Kişiler ve akıbetleri',
		en: 'The people, and what became of them',
		ru: 'Люди и их судьбы'
	},
	alsoTold: { tr: 'şu da söyleniyor:', en: 'also told:', ru: 'есть и другие сведения:' },
	bestAttested: {
		tr: 'Kaynakların anlaşamadığı kişi, en iyi dayanağı olan akıbetiyle sayıldı.',
		en: 'Where sources disagree a person is counted under the best attested fate.',
		ru: 'Где источники расходятся, человек учтён по лучше засвидетельствованной судьбе.'
	},
	cite: { tr: 'Bu sayfa nasıl anılır', en: 'How to cite this page', ru: 'Как сослаться на эту страницу' },
	otherStyles: { tr: 'Başka biçimler', en: 'Other styles', ru: 'Другие стили' }
} as const satisfies Record<string, Text>;

/** "12 claims". */
export const claimForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'sav' },
	en: { one: 'claim', other: 'claims' },
	ru: { one: 'свидетельство', few: 'свидетельства', many: 'свидетельств', other: 'свидетельства' }
};
