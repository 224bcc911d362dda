import type { Text } from './text.ts';

/** Sentences of the data files that what is in view can become. */
export const dataFileMessages = {
	heading: { tr: 'Veri dosyaları', en: 'Data files', ru: 'Файлы данных' },
	hint: {
		tr: 'Yalnızca süzgeçlerden geçenler yazılır; başlık, süzgeç, adres, lisans ve kaynak gösterme her dosyanın içindedir.',
		en: 'Only what passes the filters is written; title, filter, address, licence and citation are inside every file.',
		ru: 'Записывается только то, что прошло фильтры; название, фильтр, адрес, лицензия и ссылка есть в каждом файле.'
	},
	hintProjected: {
		tr: 'Türetilmiş bağlar değil, dayandıkları savlar yazılır.',
		en: 'What is written are not the derived ties, but the claims behind them.',
		ru: 'Записываются не выведенные связи, а свидетельства, из которых они следуют.'
	},
	groupGraph: { tr: 'Çizge', en: 'Graph', ru: 'Граф' },
	groupTables: { tr: 'Tablolar', en: 'Tables', ru: 'Таблицы' },
	groupSources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	groupPage: { tr: 'Sayfa', en: 'Page', ru: 'Страница' },
	pageUse: {
		tr: 'Kendi başına açılan sayfa: ağ olmadan aranır, süzülür, kaynaklarıyla okunur',
		en: 'A page by itself: searched, filtered and read with its sources, without any network',
		ru: 'Самостоятельная страница: поиск, фильтры и источники без всякой сети'
	},
	making: { tr: '{file} hazırlanıyor…', en: 'Preparing {file}…', ru: 'Готовится файл {file}…' },
	saved: {
		tr: '{file} kaydedildi ({size} kB).',
		en: '{file} saved ({size} kB).',
		ru: 'Файл {file} сохранён ({size} кБ).'
	},
	failed: {
		tr: '{file} yapılamadı. Bağlantıyı denetleyip yeniden deneyin.',
		en: '{file} could not be made. Check the connection and try again.',
		ru: 'Не удалось создать файл {file}. Проверьте соединение и попробуйте ещё раз.'
	},
	gexfUse: {
		tr: 'renk, yer, büyüklük ve zamanla',
		en: 'with colour, place, size and time',
		ru: 'с цветом, местом, размером и временем'
	},
	graphmlUse: {
		tr: 've çoğu çizge programı',
		en: 'and most graph programs',
		ru: 'и большинство программ для графов'
	},
	csvPair: { tr: 'CSV: düğümler ve kenarlar', en: 'CSV: nodes and edges', ru: 'CSV: узлы и рёбра' },
	csvPairUse: {
		tr: 'üç tablo ve açıklama, bir ZIP içinde',
		en: 'three tables and a note, in a ZIP',
		ru: 'три таблицы и пояснение в архиве ZIP'
	},
	dataPackage: { tr: 'Veri paketi', en: 'Data package', ru: 'Пакет данных' },
	dataPackageUse: {
		tr: 'her şey, üç dilde: Fateline bundan yeniden kurulabilir',
		en: 'everything, in three languages: Fateline can be built from it again',
		ru: 'всё на трёх языках: из него можно снова собрать Fateline'
	},
	tablesReadme: {
		tr: `nodes.csv: görünenlerin her biri; x ve y ekrandaki yeridir, y aşağı doğru büyür.
edges.csv: her satır bir savdır; source ve target sütunları nodes.csv içindeki id değerleridir.
date EDTF biçimindedir; earliest ve latest, savın geçerli olabileceği ilk ve son gündür.
sources sütunundaki kimlikler sources.csv içindedir.
Formül sanılabilecek hücrelerin başında bir kesme işareti (') vardır.`,
		en: `nodes.csv: everybody and everything in view; x and y are the place on the screen, y downwards.
edges.csv: every row is a claim; source and target are ids of nodes.csv.
date is EDTF; earliest and latest are the first and the last day on which the claim may have held.
The ids in the column sources are those of sources.csv.
A cell that could be taken for a formula begins with an apostrophe (').`,
		ru: `nodes.csv: все, кто и что видно; x и y — место на экране, y растёт вниз.
edges.csv: каждая строка — свидетельство; source и target — это id из nodes.csv.
date записана в EDTF; earliest и latest — первый и последний день, когда свидетельство могло быть верным.
Идентификаторы в столбце sources — из sources.csv.
Ячейка, похожая на формулу, начинается с апострофа (').`
	},
	packageReadme: {
		tr: 'Sütunların anlamı datapackage.json içindedir. Fateline bu klasörden kurulabilir: GRAPH_DATA=klasör npm start',
		en: 'What the columns mean is told in datapackage.json. Fateline can be built from this folder: GRAPH_DATA=folder npm start',
		ru: 'Что значат столбцы, сказано в datapackage.json. Fateline можно собрать из этой папки: GRAPH_DATA=папка npm start'
	}
} as const satisfies Record<string, Text>;
