import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the life line of one person. */
export const lifeMessages = {
	lifeOf: { tr: '{name}: yaşam çizgisi', en: 'Life line of {name}', ru: 'Линия жизни: {name}' },
	section: { tr: 'Yaşam çizgisi', en: 'Life line', ru: 'Линия жизни' },
	key: { tr: 'Çubuklar nasıl okunur', en: 'What the bars mean', ru: 'Что значат полосы' },
	life: { tr: 'Yaşamı', en: 'The life', ru: 'Жизнь' },
	fate: { tr: 'Akıbet', en: 'Fate', ru: 'Судьба' },
	positions: { tr: 'Görüşler', en: 'Positions', ru: 'Взгляды' },
	rehabilitated: { tr: 'itibarı iade edildi', en: 'rehabilitated', ru: 'реабилитация' },
	partyRestored: {
		tr: 'parti üyeliği iade edildi',
		en: 'restored to the party',
		ru: 'восстановление в партии'
	},
	undated: { tr: 'Tarihi bilinmeyenler', en: 'Without a date', ru: 'Без даты' },
	noDate: { tr: 'tarihsiz', en: 'undated', ru: 'без даты' },
	born: { tr: 'doğum: {date}', en: 'born {date}', ru: 'рождение: {date}' },
	died: { tr: 'ölüm: {date}', en: 'died {date}', ru: 'смерть: {date}' },
	count: {
		tr: 'Bu kişiyle ilgili {all} içinden {shown} görünüyor.',
		en: '{shown} of {all} about this person are shown.',
		ru: 'Показано {shown} из {all} об этом человеке.'
	},
	showAll: { tr: 'Kapsamı genişlet', en: 'Widen the scope', ru: 'Расширить охват' },
	nobody: {
		tr: 'Yaşam çizgisi bir kişinindir. Yukarıda bir isim arayın, çizgede birini seçin ya da buradan başlayın:',
		en: 'A life line is that of one person. Search for a name above, pick somebody in the graph, or begin here:',
		ru: 'Линия жизни — это жизнь одного человека. Найдите имя вверху, выберите кого-нибудь на графе или начните отсюда:'
	},
	nobodyLeft: {
		tr: 'Bu süzgeçlerle hiç kimse kalmadı.',
		en: 'Nobody is left under these filters.',
		ru: 'При таких фильтрах не осталось никого.'
	},
	certainly: { tr: 'kesin o sırada', en: 'certainly then', ru: 'наверняка тогда' },
	possibly: {
		tr: 'olası: başı ya da sonu tam bilinmiyor',
		en: 'possibly: its days are not known',
		ru: 'возможно: точные дни неизвестны'
	},
	sure: { tr: '{certainty} sav', en: '{certainty} claim', ru: 'свидетельство: {certainty}' },
	against: { tr: 'birine karşı', en: 'turned against somebody', ru: 'против кого-то' },
	period: { tr: 'seçili zaman', en: 'time chosen', ru: 'выбранное время' },
	keys: {
		tr: 'Yukarı ve aşağı oklar satırlar, sağ ve sol oklar satırdaki savlar arasında gezdirir; Home ve End satırın, Ctrl ile çizginin başına ve sonuna götürür. Enter savı kaynaklarıyla açar, Esc seçimi kişiye döndürür.',
		en: 'Up and Down move between lanes, Left and Right between the claims of a lane; Home and End lead to the ends of the lane, with Ctrl of the line. Enter opens the claim with its sources, Esc goes back to the person.',
		ru: 'Стрелки вверх и вниз ведут по строкам, вправо и влево — по свидетельствам строки; Home и End — в её начало и конец, с Ctrl — всей линии. Enter открывает свидетельство с источниками, Esc возвращает к человеку.'
	},
	hint: {
		tr: 'Bir çubuğa tıklayın: sav kaynaklarıyla açılır. Bir ada tıklayın: o kaydın ayrıntıları açılır.',
		en: 'Click a bar for the claim and its sources, a name for what is known of it.',
		ru: 'Щёлкните полосу, чтобы увидеть свидетельство с источниками, имя — чтобы узнать о нём.'
	},
	save: { tr: 'Yaşam çizgisini kaydet:', en: 'Save the life line:', ru: 'Сохранить линию жизни:' }
} as const satisfies Record<string, Text>;

/** "112 claims". */
export const claimForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'sav' },
	en: { one: 'claim', other: 'claims' },
	ru: { one: 'свидетельства', other: 'свидетельств' }
};
