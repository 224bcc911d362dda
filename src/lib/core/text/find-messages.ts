import type { Text } from './text.ts';

/** Sentences of the search over all pages. */
export const findMessages = {
	find: {
		tr: 'İsim, kaynak ve sayfalarda ara',
		en: 'Search names, sources and pages',
		ru: 'Поиск по именам, источникам и страницам'
	},
	meant: { tr: 'Şunu mu aradınız?', en: 'Did you mean …', ru: 'Возможно, вы искали:' },
	found: { tr: 'Bulunan sayfa: {count}', en: 'Pages found: {count}', ru: 'Найдено страниц: {count}' },
	foundMore: {
		tr: 'Bulunan sayfa: {count}. İlk {most} sayfa gösteriliyor.',
		en: 'Pages found: {count}. The first {most} are shown.',
		ru: 'Найдено страниц: {count}. Показаны первые {most}.'
	},
	nothing: { tr: 'Hiçbir şey bulunamadı', en: 'Nothing found', ru: 'Ничего не найдено' },
	failed: {
		tr: 'Arama listesi şu anda yüklenemiyor. Aşağıdaki bağlantılar yine de çalışır.',
		en: 'The list to search in cannot be loaded right now. The links below still work.',
		ru: 'Список для поиска сейчас не загружается. Ссылки ниже по-прежнему работают.'
	},
	allNames: { tr: 'Bütün adlar', en: 'All names', ru: 'Все имена' },
	allSources: { tr: 'Bütün kaynaklar', en: 'All sources', ru: 'Все источники' },
	graph: { tr: 'çizge', en: 'graph', ru: 'граф' },
	page: { tr: 'sayfa', en: 'page', ru: 'страница' },
	source: { tr: 'kaynak', en: 'source', ru: 'источник' },
	fate: { tr: 'akıbet', en: 'fate', ru: 'судьба' },
	relation: { tr: 'ilişki türü', en: 'kind of relation', ru: 'вид связи' }
} as const satisfies Record<string, Text>;
