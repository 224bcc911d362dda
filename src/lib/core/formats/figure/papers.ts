import { figureMessages as words } from '../../text/figure-messages.ts';
import type { Text } from '../../text/text.ts';

/** A CSS pixel in millimetres and in points: 96 to an inch (CSS Values and Units 4, section 6.2). */
export const mm = 25.4 / 96;
export const pt = 72 / 96;

/** A size of sheet. Without a height the sheet is as high as what stands on it. */
export interface Paper {
	readonly id: string;
	readonly label: Text;
	/** Millimetres, upright; nothing for what grows with its content. */
	readonly width?: number;
	readonly height?: number;
	/** Whether it can be turned. */
	readonly turns?: boolean;
}

const same = (text: string): Text => ({ tr: text, en: text, ru: text });
const iso = (id: string, width: number, height: number): Paper => ({
	id,
	label: same(`${id.toUpperCase()} · ${width} × ${height} mm`),
	...{ width, height, turns: true }
});

/** Every size of sheet, in the order of the menu: ISO 216, and the widths of one and two columns of a journal. */
export const papers = [
	{ id: 'own', label: words.paperOwn },
	{ id: 'custom', label: words.paperCustom },
	{ id: 'slide', label: words.paperSlide, width: 338.667, height: 190.5 },
	{ id: 'column', label: words.paperColumn, width: 85 },
	{ id: 'columns', label: words.paperColumns, width: 178 },
	iso('a5', 148, 210),
	iso('a4', 210, 297),
	iso('a3', 297, 420),
	iso('a2', 420, 594),
	iso('a1', 594, 841),
	iso('a0', 841, 1189)
] as const satisfies readonly Paper[];

export type PaperId = (typeof papers)[number]['id'];
