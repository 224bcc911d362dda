import type { Text } from './text.ts';

/** Sentences of the ways to look, of what is selected, and of undoing. */
export const viewMessages = {
	panes: { tr: 'Görünüm', en: 'Look at it as', ru: 'Вид' },
	graph: { tr: 'Çizge', en: 'Graph', ru: 'Граф' },
	table: { tr: 'Tablo', en: 'Table', ru: 'Таблица' },
	connections: { tr: 'Düzenle', en: 'Arrange', ru: 'Порядок' },
	matrix: { tr: 'Matris', en: 'Matrix', ru: 'Матрица' },
	life: { tr: 'Yaşam çizgisi', en: 'Life line', ru: 'Линия жизни' },
	outcomes: { tr: 'Akıbetler', en: 'Outcomes', ru: 'Судьбы' },
	opening: { tr: 'Açılıyor…', en: 'Opening…', ru: 'Открывается…' },
	paneFailed: {
		tr: 'Bu bölüm yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
		en: 'This part could not be loaded. Check the connection and try again.',
		ru: 'Не удалось загрузить этот раздел. Проверьте соединение и попробуйте ещё раз.'
	},
	tryAgain: { tr: 'Yeniden dene', en: 'Try again', ru: 'Повторить' },
	undo: { tr: 'Geri al (Ctrl+Z)', en: 'Undo (Ctrl+Z)', ru: 'Отменить (Ctrl+Z)' },
	redo: { tr: 'Yinele (Ctrl+Shift+Z)', en: 'Redo (Ctrl+Shift+Z)', ru: 'Вернуть (Ctrl+Shift+Z)' },
	putBack: {
		tr: 'Taşınanları yerine koy',
		en: 'Put back what was moved',
		ru: 'Вернуть сдвинутое на место'
	},
	fateOf: { tr: 'Akıbetleri', en: 'What became of them', ru: 'Что с ними стало' }
} as const satisfies Record<string, Text>;
