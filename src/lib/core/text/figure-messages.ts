import type { Text } from './text.ts';

/** Sentences of the studio in which a figure is made, and of the sheet itself. */
export const figureMessages = {
	paperOwn: { tr: 'İçeriğine göre', en: 'As large as it needs', ru: 'По содержанию' },
	paperCustom: { tr: 'Kendi ölçünüz', en: 'Your own size', ru: 'Свой размер' },
	paperSlide: { tr: 'Slayt · 16:9', en: 'Slide · 16:9', ru: 'Слайд · 16:9' },
	paperColumn: {
		tr: 'Dergi, bir sütun · 85 mm',
		en: 'Journal, one column · 85 mm',
		ru: 'Журнал, одна колонка · 85 мм'
	},
	paperColumns: {
		tr: 'Dergi, iki sütun · 178 mm',
		en: 'Journal, two columns · 178 mm',
		ru: 'Журнал, две колонки · 178 мм'
	},
	onlySelection: {
		tr: 'Yalnızca seçilenler ve komşuları gösteriliyor.',
		en: 'Only the selected and their neighbours are shown.',
		ru: 'Показано только выбранное и его соседи.'
	},
	onlyFrame: {
		tr: 'Resmin yalnızca bir bölümü gösteriliyor.',
		en: 'Only a part of the picture is shown.',
		ru: 'Показана только часть картины.'
	},
	file: { tr: 'Dosya', en: 'File', ru: 'Файл' },
	format: { tr: 'Biçim', en: 'Format', ru: 'Формат' },
	letters: { tr: 'Harfler', en: 'Letters', ru: 'Буквы' },
	lettersFonts: { tr: 'yazı tipiyle', en: 'with the font', ru: 'со шрифтом' },
	lettersOutlines: { tr: 'çizgi olarak', en: 'as outlines', ru: 'контурами' },
	lettersHint: {
		tr: 'Yazı tipiyle metin aranabilir kalır; çizgi olarak her programda aynı görünür.',
		en: 'With the font, text stays searchable; as outlines it looks the same in every program.',
		ru: 'Со шрифтом текст можно искать; контурами он выглядит одинаково в любой программе.'
	},
	paper: { tr: 'Ölçü', en: 'Size', ru: 'Размер' },
	turn: { tr: 'Yön', en: 'Orientation', ru: 'Ориентация' },
	upright: { tr: 'dikey', en: 'upright', ru: 'книжная' },
	across: { tr: 'yatay', en: 'across', ru: 'альбомная' },
	width: { tr: 'Genişlik', en: 'Width', ru: 'Ширина' },
	height: { tr: 'Yükseklik', en: 'Height', ru: 'Высота' },
	unit: { tr: 'Birim', en: 'Unit', ru: 'Единица' },
	px: { tr: 'piksel', en: 'pixels', ru: 'пиксели' },
	mm: { tr: 'milimetre', en: 'millimetres', ru: 'миллиметры' },
	inches: { tr: 'inç', en: 'inches', ru: 'дюймы' },
	resolution: { tr: 'Çözünürlük', en: 'Resolution', ru: 'Разрешение' },
	dpi: { tr: '{dpi} nokta/inç', en: '{dpi} dpi', ru: '{dpi} т/дюйм' },
	content: { tr: 'İçerik', en: 'Content', ru: 'Содержание' },
	scope: { tr: 'Ne kadarı', en: 'How much', ru: 'Что взять' },
	scopeAll: { tr: 'tümü', en: 'all', ru: 'всё' },
	scopeFrame: { tr: 'ekrandaki', en: 'on screen', ru: 'на экране' },
	scopeSelection: { tr: 'seçilen', en: 'selected', ru: 'выбранное' },
	scopeNothing: {
		tr: 'Bir şey seçilince, o ve komşuları alınabilir.',
		en: 'Once something is selected, it can be taken with its neighbours.',
		ru: 'Если что-то выбрано, его можно взять вместе с соседями.'
	},
	frame: {
		tr: 'Çerçeve: sürükleyerek ya da oklarla taşıyın; + ve − ile büyütüp küçültün.',
		en: 'Frame: drag it or use the arrows to move it; + and − make it larger and smaller.',
		ru: 'Рамка: перетащите её или двигайте стрелками; + и − меняют её размер.'
	},
	frameReset: { tr: 'Ekrandaki gibi', en: 'As on the screen', ru: 'Как на экране' },
	larger: { tr: 'Çerçeveyi büyüt', en: 'Make the frame larger', ru: 'Увеличить рамку' },
	smaller: { tr: 'Çerçeveyi küçült', en: 'Make the frame smaller', ru: 'Уменьшить рамку' },
	palette: { tr: 'Renkler', en: 'Colours', ru: 'Цвета' },
	light: { tr: 'açık', en: 'light', ru: 'светлые' },
	dark: { tr: 'koyu', en: 'dark', ru: 'тёмные' },
	transparent: { tr: 'saydam', en: 'transparent', ru: 'без фона' },
	print: { tr: 'siyah-beyaz', en: 'black and white', ru: 'ч/б' },
	labels: { tr: 'İsimler', en: 'Names', ru: 'Имена' },
	labelsAll: { tr: 'tümü', en: 'all', ru: 'все' },
	labelsImportant: { tr: 'önemliler', en: 'important', ru: 'главные' },
	labelsChosen: { tr: 'seçilenler', en: 'selected', ru: 'выбранные' },
	labelsNone: { tr: 'yok', en: 'none', ru: 'нет' },
	labelSize: { tr: 'İsimlerin boyu', en: 'Size of names', ru: 'Размер имён' },
	parts: { tr: 'Yaprakta', en: 'On the sheet', ru: 'На листе' },
	title: { tr: 'Başlık', en: 'Title', ru: 'Заголовок' },
	sentence: { tr: 'süzgeç, tek cümleyle', en: 'the filter in one sentence', ru: 'фильтр одной фразой' },
	graph: { tr: 'çizge', en: 'the graph', ru: 'граф' },
	timeline: { tr: 'zaman şeridi', en: 'timeline', ru: 'лента времени' },
	legend: { tr: 'açıklama', en: 'legend', ru: 'легенда' },
	evidence: { tr: 'kanıtların ölçüsü', en: 'scale of evidence', ru: 'шкала надёжности' },
	sources: { tr: 'kaynak listesi', en: 'list of sources', ru: 'список источников' },
	licence: { tr: 'veri sürümü ve lisans', en: 'data version and licence', ru: 'версия данных и лицензия' },
	citation: { tr: 'kaynak gösterme', en: 'how to cite it', ru: 'как ссылаться' },
	code: { tr: 'adres ve kare kod', en: 'address with QR code', ru: 'адрес и QR-код' },
	ownTitle: { tr: 'Başlık metni', en: 'Text of the title', ru: 'Текст заголовка' },
	style: { tr: 'Kaynakça biçimi', en: 'Style of citing', ru: 'Стиль ссылок' },
	reopens: {
		tr: 'Bu resim Fateline’da yeniden açılabilsin',
		en: 'Let this picture open again in Fateline',
		ru: 'Картинку можно будет снова открыть в Fateline'
	},
	reopensHint: {
		tr: 'Görünüm dosyanın içinde taşınır: resmi sayfaya bırakmak aynı çizgeyi açar.',
		en: 'The file carries the view: dropped on the page, it opens the same graph.',
		ru: 'Файл несёт в себе вид: если бросить его на страницу, откроется тот же граф.'
	},
	preview: {
		tr: 'Önizleme: kaydedilecek resmin kendisi',
		en: 'Preview: the very picture that is saved',
		ru: 'Просмотр: именно та картинка, что сохранится'
	},
	sizeOnPaper: {
		tr: 'Kâğıtta {width} × {height} mm',
		en: '{width} × {height} mm on paper',
		ru: '{width} × {height} мм на бумаге'
	},
	sizeInPixels: {
		tr: '{width} × {height} piksel',
		en: '{width} × {height} pixels',
		ru: '{width} × {height} пикселей'
	},
	tooSmall: {
		tr: 'En küçük harf {size} punto: {least} puntonun altı kâğıtta zor okunur. Daha büyük bir yaprak seçin ya da parça eksiltin.',
		en: 'The smallest letters are {size} pt: below {least} pt they are hard to read on paper. Choose a larger sheet, or fewer parts.',
		ru: 'Самые мелкие буквы — {size} пт: мельче {least} пт на бумаге читать трудно. Выберите лист больше или меньше частей.'
	},
	smallest: {
		tr: 'En küçük harf {size} punto',
		en: 'Smallest letters {size} pt',
		ru: 'Самые мелкие буквы {size} пт'
	},
	allPlaced: { tr: 'Bütün isimler sığdı', en: 'All names found room', ru: 'Все имена поместились' },
	unplaced: {
		tr: 'Sığmayan isim: {count}',
		en: 'Names without room: {count}',
		ru: 'Имён не поместилось: {count}'
	},
	leftOut: {
		tr: 'Listeye sığmayan kaynak: {count}',
		en: 'Sources that the list has no room for: {count}',
		ru: 'Источников не поместилось в список: {count}'
	},
	inTiles: {
		tr: 'Tarayıcının tek seferde yapabileceğinden büyük: parça parça yapılıp birleştirilecek.',
		en: 'Larger than the browser can make at once: it will be made in strips and put together.',
		ru: 'Больше, чем браузер может сделать сразу: будет сделано полосами и собрано.'
	},
	tooLarge: {
		tr: '{width} × {height} piksel yapılamayacak kadar büyük. Çözünürlüğü düşürün ya da SVG veya PDF alın: her büyüklükte keskindirler.',
		en: '{width} × {height} pixels are more than can be made. Lower the resolution, or take SVG or PDF: they are sharp at any size.',
		ru: '{width} × {height} пикселей — слишком много. Уменьшите разрешение или возьмите SVG или PDF: они чётки при любом размере.'
	},
	onlyPng: {
		tr: 'Bu büyüklükte yalnızca PNG yapılabilir.',
		en: 'At this size only PNG can be made.',
		ru: 'В таком размере можно сделать только PNG.'
	},
	save: { tr: 'Kaydet', en: 'Save', ru: 'Сохранить' },
	copy: { tr: 'Kopyala', en: 'Copy', ru: 'Копировать' },
	copySvg: { tr: 'SVG metnini kopyala', en: 'Copy SVG as text', ru: 'Копировать SVG как текст' },
	toPrint: { tr: 'Yazdır…', en: 'Print…', ru: 'Печать…' },
	working: { tr: 'Hazırlanıyor… %{percent}', en: 'Preparing… {percent}%', ru: 'Готовится… {percent} %' },
	cancel: { tr: 'Vazgeç', en: 'Cancel', ru: 'Отмена' },
	cancelled: { tr: 'Vazgeçildi.', en: 'Cancelled.', ru: 'Отменено.' },
	saved: { tr: '{file} kaydedildi.', en: '{file} saved.', ru: 'Файл {file} сохранён.' },
	copied: { tr: 'Panoya kopyalandı.', en: 'Copied to the clipboard.', ru: 'Скопировано в буфер обмена.' },
	copyFailed: {
		tr: 'Tarayıcı panoya yazmaya izin vermiyor. Resmi kaydedin.',
		en: 'The browser does not allow writing to the clipboard. Save the picture instead.',
		ru: 'Браузер не разрешает писать в буфер обмена. Сохраните картинку.'
	},
	failed: {
		tr: 'Resim yapılamadı: {why}. Daha küçük bir ölçü ya da SVG deneyin.',
		en: 'The picture could not be made: {why}. Try a smaller size, or SVG.',
		ru: 'Картинку сделать не удалось: {why}. Попробуйте меньший размер или SVG.'
	},
	uncited: {
		tr: 'Bu kaynakça biçimi yüklenemedi: kaynak gösterme sade biçimiyle yazıldı.',
		en: 'This style of citing could not be loaded: the citation is a plain one.',
		ru: 'Этот стиль ссылок не загрузился: ссылка дана в простом виде.'
	},
	plain: { tr: 'Başlangıç ayarları', en: 'Default settings', ru: 'Исходные настройки' }
} as const satisfies Record<string, Text>;
