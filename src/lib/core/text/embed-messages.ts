import type { Text } from './text.ts';

/** Sentences of the graph inside a page of somebody else, and of the dialog that gives the code for it. */
export const embedMessages = {
	openFull: { tr: 'Fateline sitesinde aç', en: 'Open in Fateline', ru: 'Открыть в Fateline' },
	newTab: { tr: 'yeni sekmede', en: 'in a new tab', ru: 'в новой вкладке' },
	ownPage: { tr: 'Kaynaklarıyla sayfası', en: 'Its page, with sources', ru: 'Страница с источниками' },
	claims: {
		tr: 'Savlar ve kaynakları',
		en: 'Claims and their sources',
		ru: 'Утверждения и их источники'
	},
	legend: { tr: 'İşaretler', en: 'Legend', ru: 'Условные знаки' },
	wheelHint: {
		tr: 'Yakınlaştırmak için Ctrl’e basılı tutarak tekerleği çevirin ya da önce çizgeye tıklayın.',
		en: 'To zoom, hold Ctrl while you turn the wheel, or click the graph first.',
		ru: 'Чтобы изменить масштаб, вращайте колесо, удерживая Ctrl, или сначала щёлкните по графу.'
	},
	touchHint: {
		tr: 'Çizgeyi kaydırmak için iki parmak kullanın.',
		en: 'Use two fingers to move the graph.',
		ru: 'Двигайте граф двумя пальцами.'
	},
	withoutScript: {
		tr: 'JavaScript kapalı: açılış görünümü gösteriliyor; her isim kendi sayfasına götürür.',
		en: 'JavaScript is off: this is the opening view; every name leads to its page.',
		ru: 'JavaScript отключён: показан начальный вид; каждое имя ведёт на свою страницу.'
	},
	title: { tr: 'Sayfaya yerleştir', en: 'Embed in a page', ru: 'Встроить в страницу' },
	explain: {
		tr: 'Bu kodu kendi sayfanıza yapıştırın: şu anki görünüm, başlığı, süzgeç cümlesi ve işaretleriyle orada durur.',
		en: 'Paste this code into a page of your own: the present view stands there with its title, what is filtered, and its legend.',
		ru: 'Вставьте этот код в свою страницу: там появится текущий вид с заголовком, описанием отбора и условными знаками.'
	},
	name: {
		tr: 'Başlık (ekran okuyucular için)',
		en: 'Title (for screen readers)',
		ru: 'Название (для экранных чтецов)'
	},
	language: { tr: 'Dil', en: 'Language', ru: 'Язык' },
	width: { tr: 'Genişlik', en: 'Width', ru: 'Ширина' },
	height: { tr: 'Yükseklik (piksel)', en: 'Height (pixels)', ru: 'Высота (пиксели)' },
	fullWidth: { tr: 'Sütun kadar', en: 'As the column', ru: 'По ширине колонки' },
	pixels: { tr: '{count} piksel', en: '{count} pixels', ru: '{count} пикселей' },
	code: { tr: 'Kod', en: 'Code', ru: 'Код' },
	copy: { tr: 'Kodu kopyala', en: 'Copy the code', ru: 'Скопировать код' },
	copied: { tr: 'Kod panoda.', en: 'The code is on the clipboard.', ru: 'Код в буфере обмена.' },
	copyFailed: {
		tr: 'Tarayıcı kopyalamaya izin vermedi. Kod seçildi: Ctrl+C ile kopyalayın.',
		en: 'The browser does not allow copying. The code is selected: copy it with Ctrl+C.',
		ru: 'Браузер не разрешил копирование. Код выделен: скопируйте его клавишами Ctrl+C.'
	},
	preview: { tr: 'Önizleme', en: 'Preview', ru: 'Предпросмотр' }
} as const satisfies Record<string, Text>;
