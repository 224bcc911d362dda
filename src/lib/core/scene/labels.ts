import { advances } from './advances.ts';
import { labelGap, labelLineHeight, labelSize } from './theme.ts';

/** A label under its entity: lines centred on it, the first one starting at `top` below its centre. */
export interface Label {
	readonly lines: readonly string[];
	readonly bold: boolean;
	readonly top: number;
	readonly width: number;
	/** From the edge of the shape to the bottom of the last line. */
	readonly height: number;
}

/** Longer names are broken into two lines. */
const longestLine = 12;

/** The label of an entity; people in regular, all else in semibold. */
export function placeLabel(name: string, kind: string, radius: number): Label {
	const bold = kind !== 'person';
	const lines = breakLines(name);
	return {
		lines,
		bold,
		top: radius + labelGap,
		width: Math.max(...lines.map((line) => textWidth(line, bold) * labelSize)),
		height: labelGap + lines.length * labelSize * labelLineHeight
	};
}

/** An initial does not stand on a line of its own. */
const shortestLine = 4;

/** Breaks a long name at the space nearest to its middle. */
export function breakLines(name: string): readonly string[] {
	if (name.length <= longestLine) return [name];
	const spaces = [...name.matchAll(/ /g)]
		.map(({ index }) => index)
		.filter((space) => space >= shortestLine && name.length - space > shortestLine);
	if (spaces.length === 0) return [name];
	const middle = name.length / 2;
	const at = spaces.reduce((best, space) =>
		Math.abs(space - middle) < Math.abs(best - middle) ? space : best
	);
	return [name.slice(0, at), name.slice(at + 1)];
}

/** The width of a text in em, from the advance widths of Source Serif 4; an unlisted letter counts as an "m". */
export function textWidth(text: string, bold: boolean): number {
	const table = bold ? advances.bold : advances.regular;
	let width = 0;
	for (const letter of text) width += table[letter === '\u00a0' ? ' ' : letter] ?? table.m!;
	return width / 1000;
}
