import type { Text } from './text.ts';

/** The drawer in which the picture is arranged, measured and projected. */
export const connectionsMessages = {
	title: { tr: 'Çizgeyi düzenle', en: 'Arrange the graph', ru: 'Порядок на графе' },
	close: { tr: 'Kapat', en: 'Close', ru: 'Закрыть' },
	surroundings: { tr: 'Çevre', en: 'Surroundings', ru: 'Окружение' },
	layout: { tr: 'Yerleşim', en: 'Arrangement', ru: 'Расположение' },
	project: { tr: 'Neyin üzerinden bağlı?', en: 'Tied through what?', ru: 'Через что связаны?' },
	measure: { tr: 'Ölçü', en: 'Measure', ru: 'Мера' }
} as const satisfies Record<string, Text>;
