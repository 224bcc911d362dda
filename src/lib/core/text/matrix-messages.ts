import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the matrix. */
export const matrixMessages = {
	matrix: { tr: 'Bağların matrisi', en: 'Matrix of ties', ru: 'Матрица связей' },
	cells: { tr: 'Hücreler', en: 'Cells', ru: 'Ячейки' },
	all: { tr: 'Herkes, her şey', en: 'All with all', ru: 'Все со всеми' },
	'two-mode': { tr: 'Kişiler ve ötekiler', en: 'People and the rest', ru: 'Люди и остальное' },
	by: { tr: 'Sıralama', en: 'Order by', ru: 'Порядок' },
	noValue: { tr: 'kayıt yok', en: 'none recorded', ru: 'не указано' },
	cell: {
		tr: '{a} ve {b}: {claims}, {certainty}',
		en: '{a} and {b}: {claims}, {certainty}',
		ru: '{a} и {b}: {claims}, {certainty}'
	},
	against: { tr: 'karşıtlık', en: 'against', ru: 'против' },
	derived: {
		tr: '{a} ve {b}: ortak yanlarından doğan bağ',
		en: '{a} and {b}: tied by what they share',
		ru: '{a} и {b}: связь через общее'
	},
	noTie: { tr: '{a} ve {b}: bağ yok', en: '{a} and {b}: no tie', ru: '{a} и {b}: нет связи' },
	itself: { tr: '{a}: kendisi', en: '{a}: itself', ru: '{a}: то же самое' },
	keys: {
		tr: 'Oklar hücreler arasında gezdirir, Home ve End satırın başına ve sonuna götürür. N ya da Ctrl+sağ ok satırdaki sonraki bağa, P ya da Ctrl+sol ok öncekine atlar; Ctrl+yukarı ve Ctrl+aşağı sütunda aynısını yapar. Enter bağı, başlıkta kaydı açar; Esc seçimi temizler.',
		en: 'Arrows move between cells, Home and End to the ends of the row. N or Ctrl+Right leaps to the next tie of the row, P or Ctrl+Left to the one before; Ctrl+Up and Ctrl+Down do the same in the column. Enter opens the tie, on a heading the entry; Esc clears the selection.',
		ru: 'Стрелки ведут по ячейкам, Home и End — в начало и конец строки. N или Ctrl+вправо — к следующей связи строки, P или Ctrl+влево — к предыдущей; Ctrl+вверх и Ctrl+вниз — то же в столбце. Enter открывает связь, на заголовке — запись; Esc снимает выделение.'
	},
	hint: {
		tr: 'Bir hücreye gidin ya da dokunun: kimin kime, kaç savla bağlandığı burada yazar.',
		en: 'Point at a cell: here it says who is tied to whom, by how many claims.',
		ru: 'Наведите на ячейку: здесь будет написано, кто с кем связан и сколькими свидетельствами.'
	},
	legend: { tr: 'Sav sayısı', en: 'Claims', ru: 'Свидетельств' },
	strength: { tr: 'Bağın gücü', en: 'Strength', ru: 'Сила связи' },
	key: { tr: 'Hücreler nasıl okunur?', en: 'What do the cells mean?', ru: 'Что значат ячейки?' },
	onlyOneMode: {
		tr: 'Bu görünümde kişilerin yanında başka kayıt yok.',
		en: 'In this view there are either no people or nothing but people.',
		ru: 'В этом виде либо нет людей, либо нет ничего, кроме людей.'
	}
} as const satisfies Record<string, Text>;

/** "3 claims". */
export const claimForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'sav' },
	en: { one: 'claim', other: 'claims' },
	ru: { one: 'свидетельство', few: 'свидетельства', many: 'свидетельств', other: 'свидетельства' }
};

/** "210 ties". */
export const tieForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'bağ' },
	en: { one: 'tie', other: 'ties' },
	ru: { one: 'связь', few: 'связи', many: 'связей', other: 'связи' }
};
