import { round, svg } from '../../svg-element.ts';
import type { Drawn } from '../part.ts';
import { breakText } from '../../break-text.ts';

export interface Setting {
	readonly size: number;
	readonly colour: string;
	readonly bold?: boolean;
	/** The left border and the top of the first line. */
	readonly x?: number;
	readonly top?: number;
	/** From a line to the next. */
	readonly step?: number;
}

/** From a line to the next, in their size, unless told. */
const lineHeight = 1.35;

/** A paragraph, broken into lines that fit; nothing for an empty one. */
export function setParagraph(text: string, width: number, setting: Setting): Drawn | undefined {
	const lines = breakText(text, width / setting.size, setting.bold);
	return lines.length === 0 ? undefined : setLines(lines, setting);
}

/** Lines below each other. */
export function setLines(
	lines: readonly string[],
	{ size, colour, bold = false, x = 0, top = 0, step = size * lineHeight }: Setting
): Drawn {
	const look = { 'font-size': size, 'font-weight': bold ? 600 : undefined, fill: colour };
	const set = lines.map((line, at) =>
		svg('text', { x: round(x), y: round(top + size + at * step), ...look }, [line])
	);
	return { element: svg('g', {}, set), height: step * lines.length };
}
