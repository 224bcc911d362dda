import type { Text } from './text.ts';

/** The table of keys: loaded when somebody asks for it, or walks. */
export const keyMessages = {
	title: { tr: 'Klavye kısayolları', en: 'Keys', ru: 'Клавиши' },
	key: { tr: 'Tuş', en: 'Key', ru: 'Клавиша' },
	does: { tr: 'Ne yapar', en: 'What it does', ru: 'Что делает' },
	space: { tr: 'Boşluk', en: 'Space', ru: 'Пробел' },
	page: { tr: 'Sayfada', en: 'On the page', ru: 'На странице' },
	graph: { tr: 'Çizgede', en: 'In the graph', ru: 'В графе' },
	table: { tr: 'Tabloda', en: 'In the table', ru: 'В таблице' },
	timeline: { tr: 'Zaman çizelgesinde', en: 'On the timeline', ru: 'На шкале времени' },
	tour: { tr: 'Turda', en: 'In the tour', ru: 'В экскурсии' },
	palette: { tr: 'Komutlarda', en: 'In the commands', ru: 'В командах' },
	toGraph: {
		tr: 'çizgeye girer ve çıkar',
		en: 'enters and leaves the graph',
		ru: 'вход в граф и выход из него'
	},
	openPalette: {
		tr: 'komutları ve isimleri açar',
		en: 'opens commands and names',
		ru: 'открывает команды и имена'
	},
	search: { tr: 'isim arar', en: 'searches by name', ru: 'поиск по имени' },
	undo: { tr: 'geri alır', en: 'undoes', ru: 'отменяет' },
	redo: { tr: 'yineler', en: 'does again', ru: 'возвращает отменённое' },
	showKeys: {
		tr: 'bu tabloyu açar (çizge, tablo ya da zaman çizelgesi odaktayken)',
		en: 'shows this table (while the graph, the table or the timeline has the focus)',
		ru: 'открывает эту таблицу (когда фокус в графе, таблице или на шкале времени)'
	},
	nextTie: {
		tr: 'saat yönünde sonraki bağa döner',
		en: 'turns to the next tie, clockwise',
		ru: 'следующая связь по часовой стрелке'
	},
	previousTie: { tr: 'önceki bağa döner', en: 'turns to the previous tie', ru: 'предыдущая связь' },
	enter: {
		tr: 'bağda: öteki uca gider; kayıtta: ayrıntıları açar',
		en: 'on a tie: follows it; on an entry: opens the details',
		ru: 'на связи: переход на другой конец; на записи: открывает подробности'
	},
	back: {
		tr: 'gelinen yoldan geri döner',
		en: 'goes back the way one came',
		ru: 'назад по пройденному пути'
	},
	towards: {
		tr: 'o yöndeki en yakın kayda gider',
		en: 'goes to the nearest entry in that direction',
		ru: 'к ближайшей записи в этом направлении'
	},
	select: { tr: 'seçer ya da seçimi kaldırır', en: 'selects or unselects', ru: 'выбирает или снимает выбор' },
	escape: {
		tr: 'adım adım geri çekilir: bağ, seçim, çizgenin dışı',
		en: 'steps back: from the tie, from the selection, out of the graph',
		ru: 'шаг за шагом: со связи, снять выделение, выйти из графа'
	},
	pan: { tr: 'resmi kaydırır', en: 'pans the picture', ru: 'сдвигает картинку' },
	depth: {
		tr: 'yalnız o kadar adımlık çevreyi gösterir; yine basınca bütünü',
		en: 'shows only the surroundings, so many steps wide; once more, the whole',
		ru: 'только окружение в стольких шагах; ещё раз — всё целиком'
	},
	zoomIn: {
		tr: 'yakınlaştırır; çevre gösterilirken + onu genişletir',
		en: 'zooms in; in surroundings + widens them',
		ru: 'увеличивает; в окружении + расширяет его'
	},
	zoomOut: {
		tr: 'uzaklaştırır; çevre gösterilirken − onu daraltır',
		en: 'zooms out; in surroundings − narrows them',
		ru: 'уменьшает; в окружении − сужает его'
	},
	fit: { tr: 'tümünü gösterir', en: 'shows all', ru: 'показывает всё' },
	cells: { tr: 'hücreler arasında gezer', en: 'moves between cells', ru: 'по ячейкам' },
	row: { tr: 'satırın başı ve sonu', en: 'ends of the row', ru: 'начало и конец строки' },
	corner: { tr: 'tablonun başı ve sonu', en: 'ends of the table', ru: 'начало и конец таблицы' },
	pages: { tr: 'bir sayfa yukarı, aşağı', en: 'a page up, a page down', ru: 'на страницу вверх, вниз' },
	open: {
		tr: 'ayrıntıları açar; başlıkta sıralar',
		en: 'opens the details; on a heading sorts',
		ru: 'открывает подробности; на заголовке сортирует'
	},
	unselect: { tr: 'seçimi temizler', en: 'clears the selection', ru: 'снимает выделение' },
	year: { tr: 'bir yıl geri, ileri', en: 'a year back, a year on', ru: 'на год назад, вперёд' },
	fiveYears: { tr: 'beş yıl geri, ileri', en: 'five years back, on', ru: 'на пять лет назад, вперёд' },
	ends: { tr: 'çizelgenin başı ve sonu', en: 'ends of the line', ru: 'начало и конец шкалы' },
	choose: { tr: 'komutlar arasında gezer', en: 'moves between commands', ru: 'по командам' },
	run: { tr: 'komutu çalıştırır', en: 'runs the command', ru: 'выполняет команду' },
	leave: { tr: 'kapatır', en: 'closes', ru: 'закрывает' }
} as const satisfies Record<string, Text>;
