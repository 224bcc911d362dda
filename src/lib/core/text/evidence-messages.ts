import type { Text } from './text.ts';

/** Sentences about how well something is attested, and about what joins what was filtered out. */
export const evidenceMessages = {
	evidence: { tr: 'Dayanaklar', en: 'Evidence', ru: 'Чем подтверждено' },
	atLeastTwo: {
		tr: 'Yalnızca en az iki kaynağın söylediği',
		en: 'Only what at least two sources say',
		ru: 'Только то, о чём говорят хотя бы два источника'
	},
	witnesses: { tr: 'Kaynak sayısı', en: 'Number of sources', ru: 'Число источников' },
	oneWitness: { tr: '1 kaynak', en: '1 source', ru: '1 источник' },
	twoWitnesses: { tr: '2 kaynak', en: '2 sources', ru: '2 источника' },
	threeWitnesses: { tr: '3 kaynak', en: '3 sources', ru: '3 источника' },
	manyWitnesses: {
		tr: '4 ve daha çok kaynak',
		en: '4 or more sources',
		ru: '4 источника и больше'
	},
	density: {
		tr: 'Belgelenme yoğunluğu',
		en: 'Density of documentation',
		ru: 'Плотность документирования'
	},
	densityNone: { tr: 'Yok', en: 'None', ru: 'Нет' },
	densitySize: { tr: 'Büyüklük', en: 'Size', ru: 'Размер' },
	densityRing: { tr: 'Halka', en: 'Ring', ru: 'Кольцо' },
	bridge: { tr: 'Köprü', en: 'Bridge', ru: 'Мост' }
} as const satisfies Record<string, Text>;
