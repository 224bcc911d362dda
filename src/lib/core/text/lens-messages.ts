import type { Text } from './text.ts';

/** What the sentence adds when the picture is arranged, measured or projected. */
export const lensMessages = {
	projected: {
		tr: 'Bağlar savlardan türetilmiştir — {label}; bağ: {count}; ağırlık: {weight}.',
		en: 'Ties are derived from claims — {label}; ties: {count}; weight: {weight}.',
		ru: 'Связи выведены из свидетельств — {label}; связей: {count}; вес: {weight}.'
	},
	size: { tr: 'Büyüklük: {label} ({base}).', en: 'Size: {label} ({base}).', ru: 'Размер: {label} ({base}).' },
	colour: { tr: 'Renk: {label} ({base}).', en: 'Colour: {label} ({base}).', ru: 'Цвет: {label} ({base}).' },
	both: {
		tr: 'Büyüklük ve renk: {label} ({base}).',
		en: 'Size and colour: {label} ({base}).',
		ru: 'Размер и цвет: {label} ({base}).'
	},
	visible: { tr: 'süzülenler içinde', en: 'within what passes', ru: 'в пределах отобранного' },
	all: { tr: 'süzgeçlere bakmadan', en: 'whatever the filters', ru: 'независимо от фильтров' },
	arranged: { tr: 'Yerleşim: {label}.', en: 'Arrangement: {label}.', ru: 'Расположение: {label}.' }
} as const satisfies Record<string, Text>;
