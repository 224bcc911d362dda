import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the file that explores offline. They name nobody of the case, for somebody may have been filtered out. */
export const offlineMessages = {
	inFile: { tr: 'Bu dosyada', en: 'In this file', ru: 'В этом файле' },
	graph: { tr: 'İlişki çizgesi', en: 'Network diagram', ru: 'Граф отношений' },
	graphKeys: {
		tr: 'Oklar kaydırır, + ve − yakınlaştırır ve uzaklaştırır, 0 tümünü gösterir. Adlar listede de var.',
		en: 'Arrows move, + and − zoom, 0 shows all. The names are in the list as well.',
		ru: 'Стрелки двигают, + и − меняют масштаб, 0 показывает всё. Имена есть и в списке.'
	},
	zoomIn: { tr: 'Yakınlaştır', en: 'Zoom in', ru: 'Увеличить' },
	zoomOut: { tr: 'Uzaklaştır', en: 'Zoom out', ru: 'Уменьшить' },
	fit: { tr: 'Tümünü göster', en: 'Show all', ru: 'Показать всё' },
	filters: { tr: 'Süzgeçler', en: 'Filters', ru: 'Фильтры' },
	clear: { tr: 'Süzgeçleri temizle', en: 'Clear the filters', ru: 'Снять фильтры' },
	names: { tr: 'Adlar', en: 'Names', ru: 'Имена' },
	search: { tr: 'Ad ara, her yazıyla', en: 'Find a name, in any script', ru: 'Поиск имени, любым письмом' },
	found: { tr: 'bulunan: {count}', en: 'found: {count}', ru: 'найдено: {count}' },
	nothingFound: {
		tr: 'Bu dosyada böyle bir ad yok. Soyadının bir bölümünü deneyin.',
		en: 'No such name in this file. Try a part of the surname.',
		ru: 'Такого имени в файле нет. Попробуйте часть фамилии.'
	},
	filteredOut: { tr: 'süzüldü', en: 'filtered out', ru: 'отсеяно' },
	close: { tr: 'Kapat', en: 'Close', ru: 'Закрыть' },
	via: { tr: 'aktaran: {work}', en: 'as cited in {work}', ru: 'цит. по: {work}' },
	legend: { tr: 'İşaretler', en: 'Key', ru: 'Обозначения' },
	claims: { tr: 'Savlar', en: 'Claims', ru: 'Свидетельства' },
	sources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	subject: { tr: 'Özne', en: 'Subject', ru: 'Субъект' },
	relation: { tr: 'İlişki', en: 'Relation', ru: 'Отношение' },
	object: { tr: 'Nesne', en: 'Object', ru: 'Объект' },
	date: { tr: 'Tarih', en: 'Date', ru: 'Дата' },
	certainty: { tr: 'Kesinlik', en: 'Certainty', ru: 'Достоверность' },
	about: { tr: 'Dosya hakkında', en: 'About this file', ru: 'Об этом файле' },
	alone: {
		tr: 'Bu dosya tek başına çalışır: ağa bağlanmaz, hiçbir yere bir şey göndermez. Yalnızca alındığı gün görünenleri taşır.',
		en: 'This file works by itself: it needs no network and sends nothing anywhere. It holds only what was in view on the day it was taken.',
		ru: 'Файл работает сам по себе: сеть ему не нужна, он никуда ничего не отправляет. В нём лишь то, что было видно в день, когда его сохранили.'
	},
	openThere: {
		tr: 'Bu görünümü sitede aç',
		en: 'Open this view on the site',
		ru: 'Открыть этот вид на сайте'
	},
	noScript: {
		tr: 'Bu tarayıcı betik çalıştırmıyor: resim ve tablo okunur, süzgeçler ve arama çalışmaz.',
		en: 'This browser runs no script: the picture and the table can be read, filters and search do not work.',
		ru: 'Скрипты в браузере отключены: картинку и таблицу можно читать, но фильтры и поиск не работают.'
	}
} as const satisfies Record<string, Text>;

/** "44 names". */
export const nameForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'ad' },
	en: { one: 'name', other: 'names' },
	ru: { one: 'имя', few: 'имени', many: 'имён', other: 'имени' }
};
