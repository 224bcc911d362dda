import type { PluralForms, Text } from './text.ts';

/** What the parts of a sheet say by themselves. */
export const partMessages = {
	cite: { tr: 'Kaynak gösterme: {citation}', en: 'Cite as: {citation}', ru: 'Ссылка: {citation}' },
	sources: { tr: 'Kaynaklar ({count})', en: 'Sources ({count})', ru: 'Источники ({count})' },
	opens: {
		tr: 'Bu görünüm yeniden şu adreste açılır:',
		en: 'This view opens again at:',
		ru: 'Этот вид снова откроется по адресу:'
	},
	timeline: { tr: 'Yıllara göre savlar', en: 'Claims by year', ru: 'Свидетельства по годам' },
	certain: { tr: 'o yıldan: kesin', en: 'from that year: certainly', ru: 'этого года: наверняка' },
	possible: { tr: 'olası', en: 'possibly', ru: 'возможно' },
	births: { tr: 'doğum', en: 'births', ru: 'рождения' },
	deaths: { tr: 'ölüm', en: 'deaths', ru: 'смерти' },
	gatherings: { tr: 'kongre ya da konferans', en: 'congress or conference', ru: 'съезд или конференция' },
	chosen: { tr: 'seçilen: {time}', en: 'chosen: {time}', ru: 'выбрано: {time}' },
	undated: {
		tr: 'tarihsiz sav: {count}',
		en: 'claims without a date: {count}',
		ru: 'свидетельств без даты: {count}'
	},
	certaintyOfTies: {
		tr: 'Bağlar ne kadar kesin',
		en: 'How sure the ties are',
		ru: 'Насколько надёжны связи'
	},
	witnessesOfClaims: {
		tr: 'Savlar kaç bağımsız kaynağa dayanıyor',
		en: 'How many independent sources the claims rest on',
		ru: 'На скольких независимых источниках держатся свидетельства'
	}
} as const satisfies Record<string, Text>;

/** The last line of a list of sources that has no room for all. */
export const moreSources: Readonly<Record<keyof Text, PluralForms>> = {
	tr: { other: '… ve {count} kaynak daha: bu görünümün adresinde listelenir.' },
	en: {
		one: '… and {count} more source: it is listed at the address of this view.',
		other: '… and {count} more sources: they are listed at the address of this view.'
	},
	ru: {
		one: '… и ещё {count} источник: он указан по адресу этого вида.',
		few: '… и ещё {count} источника: они указаны по адресу этого вида.',
		many: '… и ещё {count} источников: они указаны по адресу этого вида.',
		other: '… и ещё {count} источника: они указаны по адресу этого вида.'
	}
};
