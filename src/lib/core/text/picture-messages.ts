import type { Text } from './text.ts';

/** Sentences of pictures that are taken away, and of the buttons that make them. */
export const pictureMessages = {
	saving: { tr: 'Hazırlanıyor…', en: 'Preparing…', ru: 'Готовится…' },
	saved: { tr: '{file} kaydedildi.', en: '{file} saved.', ru: 'Файл {file} сохранён.' },
	failed: {
		tr: 'Resim yapılamadı. Daha küçük bir büyüklük ya da SVG deneyin.',
		en: 'The picture could not be made. Try a smaller size, or SVG.',
		ru: 'Картинку сделать не удалось. Попробуйте меньший размер или SVG.'
	},
	legendFates: { tr: 'Akıbet', en: 'Fate', ru: 'Судьба' },
	legendKinds: { tr: 'Tür', en: 'Kind', ru: 'Вид' },
	legendTies: { tr: 'Bağlar', en: 'Ties', ru: 'Связи' },
	legendAgainst: { tr: 'birine karşı', en: 'turned against somebody', ru: 'против кого-то' },
	legendWidth: {
		tr: 'kalınlık: sav sayısı',
		en: 'width: number of claims',
		ru: 'толщина: число свидетельств'
	},
	cite: {
		tr: 'Kaynak gösterme: Fateline, “{title}”, veri sürümü {version}, {address} (erişim: {date}).',
		en: 'Cite as: Fateline, “{title}”, data version {version}, {address} (accessed {date}).',
		ru: 'Ссылка: Fateline, «{title}», версия данных {version}, {address} (дата обращения: {date}).'
	},
	chartLicence: {
		tr: 'Veri sürümü {version} · {licence} · her sayının arkasında kaynaklı savlar vardır',
		en: 'Data version {version} · {licence} · behind every number are claims with sources',
		ru: 'Версия данных {version} · {licence} · за каждым числом — свидетельства с источниками'
	},
	licence: {
		tr: 'Veri sürümü {version} · {licence} · her çizgi kaynaklı bir savdır',
		en: 'Data version {version} · {licence} · every line is a claim with a source',
		ru: 'Версия данных {version} · {licence} · каждая линия — свидетельство с источником'
	}
} as const satisfies Record<string, Text>;
