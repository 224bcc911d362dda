import type { Language, PluralForms, Text } from './text.ts';

/** Sentences about where one stands in the picture: spoken, and on the card beside the pointer. Loaded when they are needed. */
export const walkMessages = {
	tieAt: { tr: 'Bağ {at}/{count}', en: 'Tie {at} of {count}', ru: 'Связь {at} из {count}' },
	tiesOfAll: {
		tr: 'görünen bağ: {shown}, bilinen: {all}',
		en: '{shown} of {all} ties shown',
		ru: 'показано связей: {shown} из {all}'
	},
	largestPart: {
		tr: 'en büyük bağlı parçada, kayıt sayısı {count}',
		en: 'in the largest connected part, {count} entries',
		ru: 'в наибольшей связной части, записей: {count}'
	},
	part: {
		tr: 'bir parçada, kayıt sayısı {count}',
		en: 'in a part of {count}',
		ru: 'в отдельной части, записей: {count}'
	},
	disagree: { tr: 'kaynaklar anlaşamıyor', en: 'the sources disagree', ru: 'источники расходятся' },
	selected: { tr: 'seçili', en: 'selected', ru: 'выбрано' },
	filteredOut: { tr: 'süzüldü', en: 'filtered out', ru: 'отсеяно' },
	followed: { tr: 'Gelinen bağ: {tie}', en: 'Followed: {tie}', ru: 'Пройденная связь: {tie}' },
	more: { tr: '{count} tane daha', en: '{count} more', ru: 'ещё {count}' },
	drawnTie: { tr: 'bağ', en: 'tie', ru: 'связь' },
	began: { tr: 'Yürüyüş burada başladı.', en: 'Here the walk began.', ru: 'Отсюда начался путь.' },
	noneThatWay: { tr: 'O yönde bir şey yok.', en: 'Nothing that way.', ru: 'В ту сторону ничего нет.' },
	noTies: {
		tr: 'Burada görünen bağ yok.',
		en: 'No tie is shown here.',
		ru: 'Показанных связей здесь нет.'
	}
} as const satisfies Record<string, Text>;

export const tieForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'bağ' },
	en: { one: 'tie', other: 'ties' },
	ru: { one: 'связь', few: 'связи', many: 'связей', other: 'связи' }
};

export const sourceForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'kaynak' },
	en: { one: 'source', other: 'sources' },
	ru: { one: 'источник', few: 'источника', many: 'источников', other: 'источника' }
};
