import type { Text } from './text.ts';

/** Sentences of the picture that is taken away, and of the dialog that makes it. */
export const pictureMessages = {
	format: { tr: 'Biçim', en: 'Format', ru: 'Формат' },
	scale: { tr: 'Büyüklük', en: 'Size', ru: 'Размер' },
	colours: { tr: 'Renkler', en: 'Colours', ru: 'Цвета' },
	light: { tr: 'Açık', en: 'Light', ru: 'Светлые' },
	dark: { tr: 'Koyu', en: 'Dark', ru: 'Тёмные' },
	pixels: {
		tr: '{width} × {height} piksel',
		en: '{width} × {height} pixels',
		ru: '{width} × {height} пикселей'
	},
	vector: {
		tr: 'Vektör: her büyüklükte keskin, isimler metin olarak kalır.',
		en: 'Vector: sharp at any size, names stay text.',
		ru: 'Вектор: чёткий при любом размере, имена остаются текстом.'
	},
	save: { tr: 'Kaydet', en: 'Save', ru: 'Сохранить' },
	saving: { tr: 'Hazırlanıyor…', en: 'Preparing…', ru: 'Готовится…' },
	saved: { tr: '{file} kaydedildi.', en: '{file} saved.', ru: 'Файл {file} сохранён.' },
	failed: {
		tr: 'Resim yapılamadı. Daha küçük bir büyüklük ya da SVG deneyin.',
		en: 'The picture could not be made. Try a smaller size, or SVG.',
		ru: 'Картинку сделать не удалось. Попробуйте меньший размер или SVG.'
	},
	tooLarge: {
		tr: '{width} × {height} piksel tarayıcının yapabileceğinden büyük. En çok {scale}× seçin ya da SVG alın: her büyüklükte keskindir.',
		en: '{width} × {height} pixels are more than the browser can make. Choose at most {scale}×, or take SVG: it is sharp at any size.',
		ru: '{width} × {height} пикселей — больше, чем может браузер. Выберите не более {scale}× или возьмите SVG: он чёток при любом размере.'
	},
	preview: {
		tr: 'Önizleme: kaydedilecek resmin kendisi',
		en: 'Preview: the very picture that is saved',
		ru: 'Просмотр: именно та картинка, что сохранится'
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
