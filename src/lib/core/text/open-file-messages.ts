import type { Text } from './text.ts';

/** What the files of open data are, and what each is for. */
export const openFileMessages = {
	package: { tr: 'Veri paketi', en: 'Data package', ru: 'Пакет данных' },
	packageUse: {
		tr: 'her şey tek dosyada: tablolar, kaynaklar, sütunların anlamı, sürümler, lisans',
		en: 'everything in one file: tables, sources, what the columns mean, versions, licence',
		ru: 'всё в одном файле: таблицы, источники, значения столбцов, версии, лицензия'
	},
	schema: { tr: 'Şema', en: 'Schema', ru: 'Схема' },
	schemaUse: {
		tr: 'her dosyanın ve sütunun anlamı; Frictionless programları bütün tabloları bu adresten açar',
		en: 'what each file and column means; Frictionless programs open all tables from this address',
		ru: 'что значат файлы и столбцы; программы Frictionless открывают по этому адресу все таблицы'
	},
	readme: { tr: 'Açıklama', en: 'Description', ru: 'Описание' },
	readmeUse: {
		tr: 'kesinlik, tarihler, tanıklar, ilişkiler ve nasıl sav eklendiği (İngilizce)',
		en: 'certainty, dates, witnesses, relations, and how a claim is added',
		ru: 'достоверность, даты, свидетели, отношения и как добавить свидетельство (на английском)'
	},
	records: {
		tr: 'aynı kayıtlar JSON olarak: metinler dillere, atıflar kaynağa ve yere ayrılmış',
		en: 'the same records as JSON: texts by language, citations taken apart into source and place',
		ru: 'те же записи в JSON: тексты по языкам, ссылки разделены на источник и место'
	},
	vocabulary: { tr: 'Terimler', en: 'Vocabulary', ru: 'Словари' },
	vocabularyUse: {
		tr: 'türler, ilişkiler, roller, akıbetler ve öbür terimler, etiketleriyle JSON olarak',
		en: 'kinds, relations, roles, fates and the other terms with their labels, as JSON',
		ru: 'виды, отношения, роли, судьбы и другие термины с названиями, в JSON'
	},
	graph: { tr: 'Çizge ({language})', en: 'Graph ({language})', ru: 'Граф ({language})' },
	gexfUse: {
		tr: 'GEXF 1.3: renk, yer, büyüklük ve zamanla',
		en: 'GEXF 1.3: with colour, place, size and time',
		ru: 'GEXF 1.3: с цветом, местом, размером и временем'
	},
	graphmlUse: {
		tr: 'GraphML: çoğu çizge programı için',
		en: 'GraphML: for most graph programs',
		ru: 'GraphML: для большинства программ для графов'
	},
	cyjsUse: { tr: 'Cytoscape için JSON', en: 'JSON of Cytoscape', ru: 'JSON для Cytoscape' },
	graphologyUse: {
		tr: 'graphology için JSON',
		en: 'JSON of graphology',
		ru: 'JSON для graphology'
	},
	rdf: { tr: 'Bağlı veri', en: 'Linked data', ru: 'Связанные данные' },
	turtleUse: {
		tr: 'RDF, Turtle biçiminde: her sav kesinliği, tarihi ve kaynaklarıyla bir “factoid”',
		en: 'RDF as Turtle: every statement a factoid with its certainty, date and sources',
		ru: 'RDF в Turtle: каждое свидетельство — фактоид с достоверностью, датой и источниками'
	},
	jsonLdUse: {
		tr: 'aynısı JSON-LD biçiminde',
		en: 'the same as JSON-LD',
		ru: 'то же в JSON-LD'
	},
	wordsUse: {
		tr: 'Fateline’ın kendi terimleri ve anlamları',
		en: 'Fateline’s own terms and what they mean',
		ru: 'собственные термины Fateline и их значения'
	},
	sources: { tr: 'Kaynakça', en: 'Bibliography', ru: 'Библиография' },
	cslUse: {
		tr: 'CSL-JSON: Zotero ve Pandoc için; eserlerin nasıl görüldüğü de içindedir',
		en: 'CSL-JSON: for Zotero and Pandoc; also how each work was seen',
		ru: 'CSL-JSON: для Zotero и Pandoc; также как видели каждую работу'
	},
	bibtexUse: {
		tr: 'BibTeX: JabRef ve Zotero için',
		en: 'BibTeX: for JabRef and Zotero',
		ru: 'BibTeX: для JabRef и Zotero'
	},
	risUse: {
		tr: 'RIS: EndNote, Mendeley ve Zotero için',
		en: 'RIS: for EndNote, Mendeley and Zotero',
		ru: 'RIS: для EndNote, Mendeley и Zotero'
	},
	versions: { tr: 'Sürümler', en: 'Versions', ru: 'Версии' },
	versionsUse: {
		tr: 'her sürümde nelerin değiştiği, programlar için',
		en: 'what changed in each version, for programs',
		ru: 'что изменилось в каждой версии, для программ'
	},
	feed: { tr: 'Akış ({language})', en: 'Feed ({language})', ru: 'Лента ({language})' },
	feedUse: {
		tr: 'Atom: akış okuyucular yeni sürümleri buradan görür',
		en: 'Atom: feed readers see new versions here',
		ru: 'Atom: программы чтения лент увидят здесь новые версии'
	},
	conversion: { tr: 'Dönüştürme tutanağı', en: 'Record of the conversion', ru: 'Протокол обработки' },
	conversionUse: {
		tr: 'derlenen malzemenin her satırının ne olduğu ve nedeni (İngilizce)',
		en: 'what became of every row of the collected material, and why',
		ru: 'что стало с каждой строкой собранного материала и почему (на английском)'
	},
	questions: { tr: 'Açık sorular', en: 'Open questions', ru: 'Открытые вопросы' },
	questionsUse: {
		tr: 'nelerin arandığı ve bulunamadığı (İngilizce)',
		en: 'what was looked for and not found',
		ru: 'что искали и не нашли (на английском)'
	},
	citation: { tr: 'Kaynak gösterme', en: 'How to cite', ru: 'Как ссылаться' },
	citationUse: {
		tr: 'Citation File Format: GitHub ve Zenodo okur',
		en: 'Citation File Format: read by GitHub and Zenodo',
		ru: 'Citation File Format: читают GitHub и Zenodo'
	},
	licence: { tr: 'Lisans', en: 'Licence', ru: 'Лицензия' },
	licenceUse: {
		tr: 'hangi koşulla kullanılabileceği',
		en: 'on what condition the data may be used',
		ru: 'на каком условии можно использовать данные'
	},
	checksums: { tr: 'Sağlama toplamları', en: 'Checksums', ru: 'Контрольные суммы' },
	checksumsUse: {
		tr: 'bu dosyaların SHA-256 değerleri; “sha256sum -c SHA256SUMS” bunları denetler',
		en: 'SHA-256 of these files; “sha256sum -c SHA256SUMS” checks them',
		ru: 'SHA-256 этих файлов; их проверит «sha256sum -c SHA256SUMS»'
	},
	licenceText: {
		tr: '“{title}” (sürüm {version}) {licence} lisansıyla kullanılabilir: {address}. Kaynak gösterilmesi yeterlidir: {cite}',
		en: '“{title}” (version {version}) may be used under {licence}: {address}. Credit is all that is asked: {cite}',
		ru: '«{title}» (версия {version}) можно использовать по лицензии {licence}: {address}. Достаточно указать источник: {cite}'
	}
} as const satisfies Record<string, Text>;
