import type { Text } from './text.ts';

/** Sentences of the timeline. */
export const timeMessages = {
	timeline: { tr: 'Zaman çizgisi', en: 'Timeline', ru: 'Шкала времени' },
	summary: {
		tr: 'Yıllara göre savlar, {first}–{last}; en çok {year} yılında: {count}.',
		en: 'Claims by year, {first}–{last}; most in {year}: {count}.',
		ru: 'Свидетельства по годам, {first}–{last}; больше всего в {year}: {count}.'
	},
	yearTip: {
		tr: '{year}: kesin {certain}, olası {possible} sav; {births} doğum, {deaths} ölüm',
		en: '{year}: {certain} claims certainly, {possible} possibly; {births} born, {deaths} died',
		ru: '{year}: свидетельств наверняка {certain}, возможно {possible}; родилось {births}, умерло {deaths}'
	},
	all: { tr: 'Tüm zaman', en: 'All time', ru: 'Всё время' },
	period: { tr: 'Dönem', en: 'Period', ru: 'Период' },
	day: { tr: 'Bir gün', en: 'As of a day', ru: 'На день' },
	from: { tr: 'Başlangıç', en: 'From', ru: 'С' },
	to: { tr: 'Bitiş', en: 'To', ru: 'По' },
	asOf: { tr: 'Gün', en: 'Day', ru: 'День' },
	window: { tr: 'Dönemi kaydır', en: 'Move the period', ru: 'Сдвинуть период' },
	badDate: {
		tr: '“{text}” bir tarih değil: 1921, 1921-03 ya da 1921-03-16 yazın.',
		en: '“{text}” is no date: write 1921, 1921-03 or 1921-03-16.',
		ru: '«{text}» — не дата: напишите 1921, 1921-03 или 1921-03-16.'
	},
	backwards: {
		tr: 'Dönem başladığından önce bitiyor.',
		en: 'The period ends before it begins.',
		ru: 'Период кончается раньше, чем начинается.'
	},
	sureness: { tr: 'Tarih aralıkta', en: 'Date lies in it', ru: 'Дата в нём' },
	play: { tr: 'Oynat', en: 'Play', ru: 'Воспроизвести' },
	pause: { tr: 'Duraklat', en: 'Pause', ru: 'Пауза' },
	stepBack: { tr: 'Bir yıl geri', en: 'A year back', ru: 'На год назад' },
	stepOn: { tr: 'Bir yıl ileri', en: 'A year on', ru: 'На год вперёд' },
	more: { tr: 'Zaman', en: 'Time', ru: 'Время' },
	speed: { tr: 'Hız', en: 'Speed', ru: 'Скорость' },
	perSecond: { tr: '{years} yıl/sn', en: '{years} yr/s', ru: '{years} г./с' },
	howDates: {
		tr: 'Tarihler nasıl okunur?',
		en: 'How are dates read?',
		ru: 'Как читаются даты?'
	}
} as const satisfies Record<string, Text>;
