import type { Text } from './text.ts';

/** Sentences of the page of open data. */
export const dataPageMessages = {
	title: { tr: 'Açık veri', en: 'Open data', ru: 'Открытые данные' },
	description: {
		tr: 'Bu sitenin yapıldığı veriler: tablolar, çizge, bağlı veri ve kaynakça; şeması, sürümleri ve lisansıyla.',
		en: 'The data that this site is made from: tables, graph, linked data and bibliography, with schema, versions and licence.',
		ru: 'Данные, из которых сделан этот сайт: таблицы, граф, связанные данные и библиография, со схемой, версиями и лицензией.'
	},
	intro: {
		tr: 'Bu sitenin çizgesi, sayfaları ve grafikleri aşağıdaki dosyalardan yapılmıştır. Her savın kaynağı, kesinliği ve biliniyorsa tarihi vardır; kaynaklar anlaşamadığında savlar yan yana durur.',
		en: 'The graph, the pages and the charts of this site are made from the files below. Every statement has its sources, a certainty and, where it is known, a date; where sources disagree, the statements stand side by side.',
		ru: 'Граф, страницы и диаграммы сайта сделаны из этих файлов. У каждого свидетельства есть источники, степень достоверности и, если известна, дата; где источники расходятся, свидетельства стоят рядом.'
	},
	contents: { tr: 'Bu sayfada', en: 'On this page', ru: 'На этой странице' },
	whatVersion: { tr: 'Sürüm', en: 'Version', ru: 'Версия' },
	whatLicence: { tr: 'Lisans', en: 'Licence', ru: 'Лицензия' },
	released: { tr: 'Tarih', en: 'Date', ru: 'Дата' },
	allInOne: {
		tr: 'Hepsini indir ({size})',
		en: 'Download everything ({size})',
		ru: 'Скачать всё ({size})'
	},
	files: { tr: 'Dosyalar', en: 'Files', ru: 'Файлы' },
	filesNote: {
		tr: 'Adresler sürümden sürüme aynı kalır; hangi sürüm olduğu dosyaların içinde yazar.',
		en: 'The addresses stay the same from version to version; which version it is stands inside the files.',
		ru: 'Адреса от версии к версии не меняются; номер версии указан внутри файлов.'
	},
	file: { tr: 'Dosya', en: 'File', ru: 'Файл' },
	use: { tr: 'Ne için', en: 'What it is for', ru: 'Для чего' },
	size: { tr: 'Boyut', en: 'Size', ru: 'Размер' },
	sums: {
		tr: 'Bu dosyaların SHA-256 sağlama toplamları',
		en: 'SHA-256 checksums of these files',
		ru: 'Контрольные суммы SHA-256 этих файлов'
	},
	groupPackage: { tr: 'Bütünü', en: 'The whole', ru: 'Целиком' },
	groupTables: { tr: 'Tablolar (CSV)', en: 'Tables (CSV)', ru: 'Таблицы (CSV)' },
	groupRecords: { tr: 'Kayıtlar (JSON)', en: 'Records (JSON)', ru: 'Записи (JSON)' },
	groupGraph: { tr: 'Çizge', en: 'Graph', ru: 'Граф' },
	groupRdf: { tr: 'Bağlı veri (RDF)', en: 'Linked data (RDF)', ru: 'Связанные данные (RDF)' },
	groupSources: { tr: 'Kaynakça', en: 'Bibliography', ru: 'Библиография' },
	groupAbout: { tr: 'Veri hakkında', en: 'About the data', ru: 'О данных' },
	cite: {
		tr: 'Kaynak gösterme ve lisans',
		en: 'How to cite, and the licence',
		ru: 'Как ссылаться и лицензия'
	},
	citeData: {
		tr: '{creators} ({year}). {title} [veri kümesi, sürüm {version}]. {licence}.',
		en: '{creators} ({year}). {title} [data set, version {version}]. {licence}.',
		ru: '{creators} ({year}). {title} [набор данных, версия {version}]. {licence}.'
	},
	citeClaim: {
		tr: 'Tek bir savı kullanırken kimliğini (örneğin {id}) ve dayandığı eseri de yazın.',
		en: 'When you use a single statement, add its id (such as {id}) and the work that it rests on.',
		ru: 'Ссылаясь на одно свидетельство, добавьте его идентификатор (например, {id}) и работу, на которой оно основано.'
	},
	licenceNote: {
		tr: 'Olgular kimsenin malı değildir; seçimleri, dile getirilişleri ve çevirileri {licence} ile kullanılabilir: kaynak gösterilmesi yeterlidir.',
		en: 'The facts belong to nobody; their selection, wording and translation may be used under {licence}: credit is all that is asked.',
		ru: 'Факты никому не принадлежат; их отбор, изложение и перевод можно использовать по лицензии {licence}: достаточно указать источник.'
	},
	schema: { tr: 'Tablolar ve sütunlar', en: 'Tables and columns', ru: 'Таблицы и столбцы' },
	schemaNote: {
		tr: 'Tablolar UTF-8 CSV dosyalarıdır: virgülle ayrılmış, bir başlık satırlı. Boş hücre “söylenmiyor” demektir. * ile işaretli sütunlar hiç boş kalmaz.',
		en: 'The tables are CSV in UTF-8, separated by commas, with one header row. An empty cell means “not told”. Columns marked * are never empty.',
		ru: 'Таблицы — CSV в UTF-8 через запятую с одной строкой заголовков. Пустая ячейка значит «не сказано». Столбцы со знаком * не бывают пустыми.'
	},
	column: { tr: 'Sütun', en: 'Column', ru: 'Столбец' },
	meaning: { tr: 'Anlamı', en: 'Meaning', ru: 'Значение' },
	vocabularies: { tr: 'Terimler', en: 'Vocabularies', ru: 'Словари' },
	vocabulariesNote: {
		tr: 'Tablolarda geçen terimlerin kimlikleri ve etiketleri.',
		en: 'The ids of the terms that the tables use, and their labels.',
		ru: 'Идентификаторы терминов, которые встречаются в таблицах, и их названия.'
	},
	term: { tr: 'Kimlik', en: 'Id', ru: 'Идентификатор' },
	label: { tr: 'Etiket', en: 'Label', ru: 'Название' },
	rdf: { tr: 'Bağlı veri', en: 'Linked data', ru: 'Связанные данные' },
	rdfModel: {
		tr: 'RDF dosyalarında her sav bir “factoid”dir: kimin, nerede söylediği ve ne kadar kesin olduğu onunla birlikte durur. Bunun iskeletini Factoid Prosopography Ontology verir; özne, ilişki ve nesneden oluşan savlar rdf:Statement olarak da okunabilir. Hiçbir sav ayrıca yalın bir olgu olarak yazılmaz; böylece tartışmalı bir sav olgu sanılmaz.',
		en: 'In the RDF files every statement is a factoid: an assertion with who makes it, where, and how sure it is. The Factoid Prosopography Ontology gives the frame for this; claims, which have a subject, a relation and an object, can also be read as rdf:Statement. No claim is stated as a plain fact beside that, so that a disputed one cannot be taken for one.',
		ru: 'В файлах RDF каждое свидетельство — фактоид: утверждение с тем, кто его делает, где и насколько оно достоверно. Остов для этого даёт Factoid Prosopography Ontology; свидетельства с субъектом, отношением и объектом читаются и как rdf:Statement. Рядом ни одно свидетельство не записано как простой факт, чтобы спорное нельзя было за него принять.'
	},
	rdfUsed: {
		tr: 'Başkalarının kullanılan terimleri',
		en: 'Terms of others that are used',
		ru: 'Использованные термины других онтологий'
	},
	rdfOwn: {
		tr: 'Fateline’ın kendi terimleri',
		en: 'Fateline’s own terms',
		ru: 'Собственные термины Fateline'
	},
	rdfNotUsed: {
		tr: 'FPO içindeki göndermeler (fpo:Reference) kullanılmadı: yalnızca kişilere ve yerlere götürürler, oysa buradaki savlar belgelere ve kongrelere de bağlanır. Tarihler EDTF olarak durur; ilk ve son gün yanlarında yazılıdır.',
		en: 'The references of FPO (fpo:Reference) are not used: they lead to persons and places only, and claims here also tie documents and congresses. Dates stay EDTF, with their first and last day beside them.',
		ru: 'Отсылки FPO (fpo:Reference) не использованы: они ведут только к людям и местам, а здешние свидетельства связывают и документы, и съезды. Даты остаются в EDTF, рядом — их первый и последний день.'
	},
	rdfNames: {
		tr: 'Adların başı:',
		en: 'Names begin with:',
		ru: 'Имена начинаются с:'
	},
	rdfNamesWithoutSite: {
		tr: 'Site bir adreste yayımlanınca adlar o adreste, onları anlatan dosyada başlar; adres bilinmediği sürece paketin adından türetilmiş bir UUID ile.',
		en: 'On a site whose address is known, names begin at the file there that tells of them; as long as it is not, with a UUID that follows from the name of the package.',
		ru: 'На сайте с известным адресом имена начинаются с файла, который о них рассказывает; пока адрес неизвестен — с UUID, выведенного из имени пакета.'
	},
	sparqlExample: {
		tr: 'SPARQL: bir ilişkinin savları, kimin söylediği ve nerede',
		en: 'SPARQL: claims of one relation, who says so, and where',
		ru: 'SPARQL: свидетельства одного отношения, кто об этом говорит и где'
	},
	examples: { tr: 'Okuma örnekleri', en: 'Reading the data: examples', ru: 'Примеры чтения' },
	examplesNote: {
		tr: 'İki örnek de açılmış paketin klasöründe çalışır ve bir ilişkinin bütün savlarını adlarıyla, tarihi, kesinliği ve kaynaklarıyla listeler.',
		en: 'Both run in the folder of the unpacked package and list all claims of one relation by name, with date, certainty and sources.',
		ru: 'Оба примера работают в папке распакованного пакета и выводят все свидетельства одного отношения с именами, датой, достоверностью и источниками.'
	},
	changes: { tr: 'Değişiklikler', en: 'Changes', ru: 'Изменения' },
	follow: {
		tr: 'Yeni sürümler için akış (Atom)',
		en: 'Feed of new versions (Atom)',
		ru: 'Лента новых версий (Atom)'
	}
} as const satisfies Record<string, Text>;
