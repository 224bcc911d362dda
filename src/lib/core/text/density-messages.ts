import type { Text } from './text.ts';

/** Sentences about evidence that are needed later: in the keys of the picture, and in a facet with very many values. */
export const densityMessages = {
	findValue: { tr: '{facet}: değer ara', en: '{facet}: find a value', ru: '{facet}: найти значение' },
	findHint: { tr: 'Değerlerde ara…', en: 'Find among values…', ru: 'Найти среди значений…' },
	noSuchValue: { tr: 'Böyle bir değer yok.', en: 'No such value.', ru: 'Такого значения нет.' },
	sizeMeans: {
		tr: 'alan: kaynak sayısı',
		en: 'area: number of sources',
		ru: 'площадь: число источников'
	},
	measureSize: { tr: 'alan: değer', en: 'area: the value', ru: 'площадь: значение' },
	ringMeans: {
		tr: 'halka kalınlığı: kaynak sayısı',
		en: 'width of the ring: number of sources',
		ru: 'толщина кольца: число источников'
	},
	ringDashed: {
		tr: 'kesik: dörtte biri ya da daha çoğu tartışmalı',
		en: 'dashed: a quarter or more is disputed',
		ru: 'штрих: спорна четверть или больше'
	},
	legendSources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	bridgeMeans: {
		tr: 'köprü: süzülen bir şeyin birleştirdikleri',
		en: 'bridge: joined by something filtered out',
		ru: 'мост: связаны через отсеянное'
	}
} as const satisfies Record<string, Text>;
