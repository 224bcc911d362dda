import type { Format } from './format.ts';
import { makePng, makeSvg } from './picture.ts';

const same = (text: string) => ({ tr: text, en: text, ru: text });

/** Every format of a picture, in the order of the menu. A new one is one file and one line here. */
export const formats: readonly Format[] = [
	{ id: 'png', label: same('PNG'), pixels: true, make: ({ picture, scale }) => makePng(picture, scale) },
	{ id: 'svg', label: same('SVG'), pixels: false, make: ({ picture }) => makeSvg(picture) }
];
