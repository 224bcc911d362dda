import type { Text } from './text.ts';

/** Sentences of the pages beside the explorer. */
export const pageMessages = {
	siteDescription: {
		tr: 'İşçi Muhalefeti’nin kişileri, sendika, parti, Komintern ve kongrelerle bağları ve akıbetleri: kaynaklı bir ilişki çizgesi.',
		en: 'The people of the Workers’ Opposition, their ties to union, party, Comintern and congresses, and their fates: a relationship graph with sources.',
		ru: 'Люди «рабочей оппозиции», их связи с союзом, партией, Коминтерном и съездами и их судьбы: граф отношений с источниками.'
	},
	skip: { tr: 'İçeriğe geç', en: 'Skip to the content', ru: 'Перейти к содержанию' },
	pages: { tr: 'Sayfalar', en: 'Pages', ru: 'Страницы' },
	names: { tr: 'Adlar', en: 'Names', ru: 'Имена' },
	sources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	tours: { tr: 'Turlar', en: 'Tours', ru: 'Экскурсии' },
	data: { tr: 'Veri', en: 'Data', ru: 'Данные' },
	about: { tr: 'Hakkında', en: 'About', ru: 'О сайте' },
	openInGraph: { tr: 'Çizgede göster', en: 'Show in the graph', ru: 'Показать на графе' },
	notFound: {
		tr: 'Bu adreste bir şey yok',
		en: 'There is nothing at this address',
		ru: 'По этому адресу ничего нет'
	},
	notFoundHelp: {
		tr: 'Adres yanlış yazılmış ya da sayfa taşınmış olabilir. Çizgeyi açıp ismi arayın ya da listeye bakın.',
		en: 'It may be mistyped, or the page has moved. Open the graph and search the name, or look through the list.',
		ru: 'Возможно, он набран с ошибкой или страница переехала. Откройте граф и найдите имя или посмотрите список.'
	},
	toGraph: { tr: 'Çizgeyi aç', en: 'Open the graph', ru: 'Открыть граф' },
	dataAndLicence: {
		tr: 'Veri sürümü {version}, {licence}',
		en: 'Data version {version}, {licence}',
		ru: 'Версия данных {version}, {licence}'
	}
} as const satisfies Record<string, Text>;
