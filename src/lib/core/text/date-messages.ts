import type { Language, PluralForms, Text } from './text.ts';

/** Sentences that say how the timeline and its dates are read: loaded when that is first asked. */
export const dateMessages = {
	bars: {
		tr: 'Koyu çubuk: o yıla kesin düşen savlar; açık çubuk: düşmesi olası olanlar. Yükseklik sayının kareköküdür. Altında yukarı doğru doğumlar, aşağı doğru ölümler; üstte kongre ve konferanslar.',
		en: 'Dark bar: claims that certainly lie in the year; light bar: those that possibly do. Height is the square root of the number. Below, births upwards and deaths downwards; above, congresses and conferences.',
		ru: 'Тёмный столбик — свидетельства, наверняка относящиеся к году, светлый — возможно. Высота — квадратный корень из числа. Ниже: вверх — рождения, вниз — смерти; сверху — съезды и конференции.'
	},
	asOfRule: {
		tr: 'Bir gün itibarıyla: o güne dek başlamış ve bittiği bilinmeyen her şey. Tarihsiz savlar her süzgeçten geçer.',
		en: 'As of a day: whatever had begun by then and is not known to have ended. Claims without a date pass every time.',
		ru: 'На день: всё, что к нему началось и о чём неизвестно, что оно закончилось. Свидетельства без даты проходят всегда.'
	},
	outside: {
		tr: 'Eksenin dışında: önce {before}, sonra {after}; tarihsiz: {undated}',
		en: 'Outside the axis: {before} before, {after} after; undated: {undated}',
		ru: 'Вне шкалы: раньше {before}, позже {after}; без даты: {undated}'
	},
	widths: {
		tr: '~ (yaklaşık), ? (kesin değil) ya da % (ikisi birden) ile işaretlenmiş bir tarih, yazıldığından önce ya da sonra da olabilir; ne kadar önce ya da sonra olabileceği, tarihin hangi ayrıntıda verildiğine bağlıdır:',
		en: 'A date marked ~ (approximate), ? (uncertain) or % (both) may also lie before or after what is written; how far depends on what it is precise to:',
		ru: 'Дата с пометой ~ (приблизительно), ? (недостоверно) или % (и то и другое) может лежать и раньше, и позже написанного; насколько — зависит от её точности:'
	},
	width: {
		tr: 'her iki yönde {days} (yaklaşık {rounded})',
		en: '{days} (about {rounded}) on either side',
		ru: 'на {days} (около {rounded}) в обе стороны'
	},
	partly: {
		tr: 'Tarihin yalnızca bir bölümü işaretliyse o bölümün genişliği geçerlidir: 2004?-06-11 bir yıl gibi genişletilir.',
		en: 'Where only a part of a date is marked, the width of that part counts: 2004?-06-11 is widened as a year is.',
		ru: 'Если помечена только часть даты, действует ширина этой части: 2004?-06-11 расширяется как год.'
	},
	possibly: {
		tr: 'Olası: tarihin en az bir okunuşu seçilen zamana düşer. “1937~” için 1936 olasıdır.',
		en: 'Possibly: at least one reading of the date falls into the chosen time. “1937~” is possibly in 1936.',
		ru: 'Возможно: хотя бы одно прочтение даты попадает в выбранное время. «1937~» — возможно, 1936 год.'
	},
	certainly: {
		tr: 'Kesin: tarihin bütün okunuşları seçilen zamana düşer. “1937~” için 1936 kesin değildir.',
		en: 'Certainly: every reading of the date falls into the chosen time. “1937~” is not certainly in 1936.',
		ru: 'Наверняка: все прочтения даты попадают в выбранное время. «1937~» — 1936 год, но не наверняка.'
	}
} as const satisfies Record<string, Text>;

/** What a date may be precise to. */
export const precisions = {
	day: { tr: 'gün', en: 'day', ru: 'день' },
	month: { tr: 'ay', en: 'month', ru: 'месяц' },
	year: { tr: 'yıl', en: 'year', ru: 'год' },
	decade: { tr: 'on yıl', en: 'decade', ru: 'десятилетие' },
	century: { tr: 'yüzyıl', en: 'century', ru: 'век' }
} as const satisfies Record<string, Text>;

type Forms = Readonly<Record<Language, PluralForms>>;

/** Counted spans of time as `width` needs them: the Russian months and years after «около», in the genitive. */
export const spanForms = {
	days: {
		tr: { other: 'gün' },
		en: { one: 'day', other: 'days' },
		ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' }
	},
	months: {
		tr: { other: 'ay' },
		en: { one: 'month', other: 'months' },
		ru: { one: 'месяца', other: 'месяцев' }
	},
	years: {
		tr: { other: 'yıl' },
		en: { one: 'year', other: 'years' },
		ru: { one: 'года', other: 'лет' }
	}
} as const satisfies Record<string, Forms>;
