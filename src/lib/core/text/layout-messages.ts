import type { Text } from './text.ts';

/** Names of the layouts, by id. */
export const layoutNames = {
	home: { tr: 'Ana yerleşim', en: 'Home', ru: 'Исходная' }
} as const satisfies Record<string, Text>;
