import type { Text } from './text.ts';

/** What is said of surroundings: loaded with what is selected. */
export const surroundingsMessages = {
	surroundings: { tr: 'Yalnız çevresi', en: 'Only the surroundings', ru: 'Только окружение' },
	whole: { tr: 'Bütün', en: 'All', ru: 'Всё' },
	depthName: {
		tr: 'Uzaklık: {depth} adım',
		en: 'Distance: {depth} steps',
		ru: 'Расстояние в шагах: {depth}'
	},
	depthHint: {
		tr: 'Yarım adım, en uzaktakilerin kendi aralarındaki bağlarını da gösterir; 0 yalnız seçilenleri. Çizgede 1, 2, 3 tuşları, + ve −.',
		en: 'A half step also shows the ties among the outermost; 0 only the selected. In the graph: the keys 1, 2, 3, + and −.',
		ru: 'Половина шага добавляет связи между самыми дальними; 0 — только выбранные. На графе: клавиши 1, 2, 3, + и −.'
	},
	way: { tr: 'Yön', en: 'Direction', ru: 'Направление' },
	both: { tr: 'her ikisi', en: 'either', ru: 'любое' },
	out: { tr: 'ondan çıkan', en: 'outgoing', ru: 'исходящие' },
	in: { tr: 'ona gelen', en: 'incoming', ru: 'входящие' },
	along: { tr: 'Hangi ilişkiler boyunca', en: 'Along which relations', ru: 'По каким отношениям' },
	narrower: { tr: 'Yön ve ilişkiler', en: 'Direction and relations', ru: 'Направление и отношения' },
	hide: { tr: 'Gizle', en: 'Hide', ru: 'Скрыть' },
	pin: { tr: 'Yerine sabitle', en: 'Pin in place', ru: 'Закрепить' },
	unpin: { tr: 'Sabitlemeyi kaldır', en: 'Unpin', ru: 'Открепить' },
	expand: {
		tr: 'Görünmeyen bağlarını göster ({count})',
		en: 'Show hidden ties ({count})',
		ru: 'Показать скрытые связи ({count})'
	},
	collapse: { tr: 'Eklenen bağları kaldır', en: 'Fold added ties', ru: 'Убрать добавленные связи' },
	hiddenOnes: { tr: 'Elle gizlenenler', en: 'Hidden by hand', ru: 'Скрыты вручную' },
	showAgain: { tr: 'Yeniden göster: {name}', en: 'Show again: {name}', ru: 'Показать снова: {name}' },
	pickFirst: {
		tr: 'Çevresini görmek için önce birini seçin.',
		en: 'Select somebody first, to see the surroundings.',
		ru: 'Чтобы увидеть окружение, сначала выберите кого-нибудь.'
	}
} as const satisfies Record<string, Text>;
