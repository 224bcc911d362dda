import type { Text } from './text.ts';

/** Alone in a file, so that the explorer carries no other sentence about embedding. */
export const embedWord: Text = { tr: 'Yerleştir', en: 'Embed', ru: 'Встроить' };
