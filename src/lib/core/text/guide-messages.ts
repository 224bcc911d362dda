import type { Text } from './text.ts';

/** Headings over what a layout has put together. */
export const guideMessages = {
	people: { tr: 'kişiler', en: 'people', ru: 'люди' },
	rest: {
		tr: 'kurumlar, olaylar, belgeler',
		en: 'bodies, events, texts',
		ru: 'организации, события, тексты'
	},
	none: { tr: 'değeri yok', en: 'no value', ru: 'без значения' },
	undated: { tr: 'tarihsiz', en: 'undated', ru: 'без даты' }
} as const satisfies Record<string, Text>;
