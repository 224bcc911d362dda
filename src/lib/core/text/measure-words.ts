import type { Text } from './text.ts';

/** What stands in the legend of a measure. */
export const measureWords = {
	notDefined: { tr: 'tanımsız', en: 'not defined', ru: 'не определено' },
	smaller: { tr: 'daha küçükler ({count})', en: 'smaller ones ({count})', ru: 'меньшие ({count})' }
} as const satisfies Record<string, Text>;
