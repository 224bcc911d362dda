import type { Text } from './text.ts';

/** Names of the layouts, by id. */
export const layoutNames = {
	home: { tr: 'Ana yerleşim', en: 'As delivered', ru: 'Исходное' },
	force: { tr: 'Yakınlığa göre', en: 'By nearness', ru: 'По близости' },
	radial: { tr: 'Halkalar', en: 'Rings', ru: 'Кольцами' },
	layered: { tr: 'Katmanlar', en: 'Layers', ru: 'Слоями' },
	circle: { tr: 'Çember', en: 'Circle', ru: 'По кругу' },
	columns: { tr: 'Sütunlar', en: 'Columns', ru: 'Колонками' },
	year: { tr: 'Yıllara göre', en: 'By year', ru: 'По годам' },
	'two-mode': { tr: 'İki yaka', en: 'Two sides', ru: 'Двумя сторонами' }
} as const satisfies Record<string, Text>;
