import type { Text } from './text.ts';

/** Sentences of the page that is shown where there is no network. */
export const networkMessages = {
	offline: { tr: 'Ağ bağlantısı yok', en: 'There is no network', ru: 'Нет сети' },
	notKept: {
		tr: 'Bu sayfa bu cihazda daha önce açılmadığı için şu anda gösterilemiyor. Adresi doğruysa bağlantı gelince açılır.',
		en: 'This page was not opened on this device before, so it cannot be shown now. If its address is right, it opens once the network is back.',
		ru: 'Эта страница раньше не открывалась на этом устройстве, поэтому сейчас её нельзя показать. Если адрес верен, она откроется, когда сеть появится.'
	},
	kept: {
		tr: 'Daha önce açılmış sayfalar ve çizge, açıldıkları dilde, bağlantı olmadan da çalışır.',
		en: 'Pages that were opened before, and the graph in the languages in which it was opened, work without a network.',
		ru: 'Ранее открытые страницы, а также граф на тех языках, на которых его открывали, работают и без сети.'
	},
	tryAgain: { tr: 'Yeniden dene', en: 'Try again', ru: 'Попробовать ещё раз' }
} as const satisfies Record<string, Text>;
