import type { Language, PluralForms, Text } from './text.ts';

const figures: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'şekil' },
	en: { one: 'figure', other: 'figures' },
	ru: { one: 'рисунок', few: 'рисунка', many: 'рисунков', other: 'рисунка' }
};

/** Under the headings of figures: how many are on each. */
const counted = {
	people: {
		tr: 'Başlıktaki sayı: kişi, toplam {total}.',
		en: 'The number beside each heading counts people, of {total}.',
		ru: 'Число у заголовка — люди, всего {total}.'
	},
	entities: {
		tr: 'Başlıktaki sayı: kişi, kurum, olay ve belge, toplam {total}.',
		en: 'The number beside each heading counts people, bodies, events and texts, of {total}.',
		ru: 'Число у заголовка — люди, организации, события и тексты, всего {total}.'
	},
	claims: {
		tr: 'Başlıktaki sayı: sav, toplam {total}.',
		en: 'The number beside each heading counts claims, of {total}.',
		ru: 'Число у заголовка — свидетельства, всего {total}.'
	},
	dated: {
		tr: 'Başlıktaki sayı: tarihli sav, toplam {total}; tarihsiz olanlar her şekilde durur.',
		en: 'The number beside each heading counts dated claims, of {total}; those without a date stand on every figure.',
		ru: 'Число у заголовка — датированные свидетельства, всего {total}; недатированные есть на каждом рисунке.'
	}
} as const satisfies Record<string, Text>;

/** Sentences of sets of figures: several on one page, in one archive, or one after the other. */
export const setMessages = {
	figures,
	counted,
	relationGroups: { tr: 'İlişki türü', en: 'Sort of relation', ru: 'Вид отношения' },
	within: { tr: 'Dönem', en: 'Period', ru: 'Период' },
	standing: { tr: 'Dönem sonu', en: 'End of period', ru: 'Конец периода' },
	endOf: { tr: '{year} sonu', en: 'end of {year}', ru: 'конец {year} г.' },
	leftOut: {
		tr: 'Boş olduğu için gösterilmeyen: {count}.',
		en: 'Left out because nothing falls under them: {count}.',
		ru: 'Пропущено как пустые: {count}.'
	},
	heading: { tr: 'Şekil dizisi', en: 'A set of figures', ru: 'Серия рисунков' },
	by: { tr: 'Neye göre', en: 'One figure for each', ru: 'По рисунку на' },
	none: { tr: 'tek şekil', en: 'only one figure', ru: 'один рисунок' },
	byPeriod: { tr: 'dönem', en: 'period', ru: 'период' },
	form: { tr: 'Nasıl', en: 'How', ru: 'Как' },
	page: { tr: 'bir yaprakta', en: 'on one page', ru: 'на листе' },
	zip: { tr: 'ayrı dosyalar', en: 'as files', ru: 'файлами' },
	film: { tr: 'film', en: 'as a film', ru: 'фильмом' },
	from: { tr: 'İlk yıl', en: 'First year', ru: 'С года' },
	to: { tr: 'Son yıl', en: 'Last year', ru: 'По год' },
	step: { tr: 'Adım', en: 'Step', ru: 'Шаг' },
	years: {
		tr: { other: 'yıl' },
		en: { one: 'year', other: 'years' },
		ru: { one: 'год', few: 'года', many: 'лет', other: 'года' }
	},
	what: { tr: 'Gösterilen', en: 'Shown', ru: 'Показать' },
	whatWithin: { tr: 'dönemde olanlar', en: 'what falls in it', ru: 'что было в нём' },
	whatStanding: { tr: 'dönem sonundaki durum', en: 'how it stood at its end', ru: 'как было к концу' },
	tooMany: {
		tr: 'Bir yaprağa en çok {most} şekil sığar. Adımı büyütün ya da ayrı dosyalar olarak alın.',
		en: 'A page holds at most {most} figures. Take a larger step, or take them as files.',
		ru: 'На лист помещается не больше {most} рисунков. Увеличьте шаг или возьмите их файлами.'
	},
	tooManyFiles: {
		tr: 'En çok {most} dosya yapılır. Adımı büyütün ya da yılları daraltın.',
		en: 'At most {most} files are made. Take a larger step, or fewer years.',
		ru: 'Делается не больше {most} файлов. Увеличьте шаг или возьмите меньше лет.'
	},
	nothing: {
		tr: 'Gösterilecek bir şey yok: süzgeçlerden hiçbir şey geçmiyor.',
		en: 'There is nothing to show: nothing passes the filters.',
		ru: 'Показывать нечего: через фильтры ничего не проходит.'
	},
	projected: {
		tr: 'Diziler savlardan yapılır. Türetilmiş bağlar gösterilirken yapılamaz.',
		en: 'Sets are made of claims. They cannot be made while derived ties are shown.',
		ru: 'Серии делаются из свидетельств. Пока показаны производные связи, их сделать нельзя.'
	},
	before: { tr: 'Önceki şekil', en: 'Figure before', ru: 'Предыдущий рисунок' },
	next: { tr: 'Sonraki şekil', en: 'Next figure', ru: 'Следующий рисунок' },
	place: { tr: '{at} / {count}: {label}', en: '{at} of {count}: {label}', ru: '{at} из {count}: {label}' },
	saveZip: { tr: 'Hepsini ZIP olarak kaydet', en: 'Save all as ZIP', ru: 'Сохранить все в ZIP' },
	claims: { tr: 'Sav', en: 'Claims', ru: 'Свидетельства' },
	pace: { tr: 'Bir şekil', en: 'Each figure', ru: 'Каждый рисунок' },
	seconds: { tr: '{seconds} sn', en: '{seconds} s', ru: '{seconds} с' },
	format: { tr: 'Büyüklük', en: 'Size', ru: 'Размер' },
	lasts: {
		tr: 'Film {seconds} saniye sürer.',
		en: 'The film lasts {seconds} seconds.',
		ru: 'Фильм длится {seconds} с.'
	},
	recorded: {
		tr: 'WebM oynatılırken kaydedilir: yapılması da {seconds} saniye sürer; bu arada bu sekme açık kalmalı.',
		en: 'WebM is recorded while it plays: making it takes {seconds} seconds too, with this tab left open.',
		ru: 'WebM записывается во время показа: это тоже займёт {seconds} с, вкладку не закрывайте.'
	},
	noWebm: {
		tr: 'Bu tarayıcı WebM kaydedemiyor; GIF yapılabilir.',
		en: 'This browser cannot record WebM; a GIF can be made.',
		ru: 'Этот браузер не умеет записывать WebM; можно сделать GIF.'
	},
	saveGif: { tr: 'GIF olarak kaydet', en: 'Save as GIF', ru: 'Сохранить GIF' },
	saveWebm: { tr: 'WebM olarak kaydet', en: 'Save as WebM', ru: 'Сохранить WebM' },
	tooManyFigures: {
		tr: 'Bir film en çok {most} şekil tutar. Adımı büyütün ya da yılları daraltın.',
		en: 'A film holds at most {most} figures. Take a larger step, or fewer years.',
		ru: 'В фильме не больше {most} рисунков. Увеличьте шаг или возьмите меньше лет.'
	},
	of: { tr: '{count} / {total}', en: '{count} of {total}', ru: '{count} из {total}' }
} as const satisfies Record<string, Text | Readonly<Record<string, unknown>>>;
