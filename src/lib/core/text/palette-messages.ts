import type { Text } from './text.ts';

/** Sentences of the commands: loaded when they are opened for the first time. */
export const paletteMessages = {
	title: { tr: 'Komutlar', en: 'Commands', ru: 'Команды' },
	hint: {
		tr: 'Komut, isim ya da değer yazın…',
		en: 'Type a command, a name, a value…',
		ru: 'Команда, имя или значение…'
	},
	nothing: {
		tr: 'Böyle bir komut, isim ya da değer yok.',
		en: 'No such command, name or value.',
		ru: 'Нет такой команды, имени или значения.'
	},
	found: { tr: 'Bulunan: {count}', en: 'Found: {count}', ru: 'Найдено: {count}' },
	actions: { tr: 'Komutlar', en: 'Commands', ru: 'Команды' },
	entities: { tr: 'Kayıtlar', en: 'Entries', ru: 'Записи' },
	values: { tr: 'Yalnız şunu göster', en: 'Show only', ru: 'Показать только' },
	questions: { tr: 'Soru', en: 'Question', ru: 'Вопрос' },
	layout: { tr: 'Yerleşim', en: 'Layout', ru: 'Расположение' },
	measure: { tr: 'Ölçü', en: 'Measure', ru: 'Мера' },
	projection: { tr: 'Türetilmiş bağlar', en: 'Derived ties', ru: 'Производные связи' },
	none: { tr: 'yok', en: 'none', ru: 'нет' },
	sureness: { tr: 'Tarihler', en: 'Dates', ru: 'Даты' },
	allTime: { tr: 'Tüm zamanı göster', en: 'Show all time', ru: 'Показать всё время' },
	unselect: { tr: 'Seçimi temizle', en: 'Clear the selection', ru: 'Снять выделение' },
	wholeScope: {
		tr: 'Çevre yerine bütünü göster',
		en: 'Show everything, not only surroundings',
		ru: 'Показать всё, не только окружение'
	},
	undo: { tr: 'Geri al', en: 'Undo', ru: 'Отменить' },
	redo: { tr: 'Yinele', en: 'Redo', ru: 'Вернуть' },
	keys: { tr: 'Klavye kısayolları', en: 'Keys', ru: 'Клавиши' }
} as const satisfies Record<string, Text>;
