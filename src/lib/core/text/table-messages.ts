import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the table, of its columns, and of the file that is made of it. */
export const tableMessages = {
	rows: { tr: 'Satırlar', en: 'Rows', ru: 'Строки' },
	entities: { tr: 'Kayıtlar', en: 'Entries', ru: 'Записи' },
	claims: { tr: 'Savlar', en: 'Claims', ru: 'Свидетельства' },
	name: { tr: 'Ad', en: 'Name', ru: 'Имя' },
	ties: { tr: 'Bağlar', en: 'Ties', ru: 'Связи' },
	statements: { tr: 'İfadeler', en: 'Statements', ru: 'Утверждения' },
	sources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	disputed: { tr: 'Tartışmalı, %', en: 'Disputed, %', ru: 'Спорно, %' },
	subject: { tr: 'Özne', en: 'Subject', ru: 'Субъект' },
	object: { tr: 'Nesne', en: 'Object', ru: 'Объект' },
	date: { tr: 'Tarih', en: 'Date', ru: 'Дата' },
	witnesses: { tr: 'Kaynak sayısı', en: 'Number of sources', ru: 'Число источников' },
	detail: { tr: 'Ayrıntı', en: 'Detail', ru: 'Подробность' },
	keys: {
		tr: 'Oklar hücreler arasında gezdirir, Home ve End satırın, Ctrl ile tablonun başına ve sonuna götürür. Enter ayrıntıları açar, boşluk seçer ya da seçimi kaldırır, Esc seçimi temizler. Başlıkta Enter sıralar.',
		en: 'Arrows move between cells, Home and End to the ends of the row, with Ctrl of the table. Enter opens the details, Space selects or unselects, Esc clears the selection. On a heading Enter sorts.',
		ru: 'Стрелки ведут по ячейкам, Home и End — в начало и конец строки, с Ctrl — таблицы. Enter открывает подробности, пробел выбирает или снимает выбор, Esc снимает выделение. На заголовке Enter сортирует.'
	},
	noClaims: {
		tr: 'Bu süzgeçlerle görünenler arasında sav kalmadı.',
		en: 'No claim is left between what passes these filters.',
		ru: 'Между тем, что прошло фильтры, не осталось ни одного свидетельства.'
	},
	copy: { tr: 'Kopyala', en: 'Copy', ru: 'Копировать' },
	copied: { tr: 'Kopyalandı: {rows}.', en: 'Copied: {rows}.', ru: 'Скопировано: {rows}.' },
	copyFailed: {
		tr: 'Kopyalanamadı. Tarayıcı panoya izin vermiyor; CSV olarak kaydedin.',
		en: 'Could not copy: the browser does not allow it. Save as CSV instead.',
		ru: 'Скопировать не удалось: браузер не разрешает. Сохраните как CSV.'
	},
	save: { tr: 'CSV olarak kaydet', en: 'Save as CSV', ru: 'Сохранить как CSV' },
	saved: { tr: '{file} kaydedildi.', en: '{file} saved.', ru: 'Файл {file} сохранён.' },
	saveFailed: {
		tr: 'Dosya yapılamadı. Bağlantıyı denetleyip yeniden deneyin.',
		en: 'The file could not be made. Check the connection and try again.',
		ru: 'Не удалось создать файл. Проверьте соединение и попробуйте ещё раз.'
	},
	titleLine: { tr: 'Başlık: {title}', en: 'Title: {title}', ru: 'Название: {title}' },
	shownLine: { tr: 'Gösterilen: {sentence}', en: 'Shown: {sentence}', ru: 'Показано: {sentence}' },
	addressLine: { tr: 'Adres: {address}', en: 'Address: {address}', ru: 'Адрес: {address}' },
	versionLine: {
		tr: 'Veri sürümü: {version}',
		en: 'Data version: {version}',
		ru: 'Версия данных: {version}'
	},
	licenceLine: { tr: 'Lisans: {licence}', en: 'Licence: {licence}', ru: 'Лицензия: {licence}' }
} as const satisfies Record<string, Text>;

/** "64 rows". */
export const rowForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'satır' },
	en: { one: 'row', other: 'rows' },
	ru: { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
};
