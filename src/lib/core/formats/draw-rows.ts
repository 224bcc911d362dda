import { textWidth } from '../scene/labels.ts';
import { breakText } from './break-text.ts';
import type { LegendSample } from './evidence-rows.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** Of the letters, and from a row to the next. */
export const rowSize = 12;
export const rowHeight = 19;
const gap = 22;

/** From the left of a row to its words, and what it needs beside them. */
const [signWidth, around] = [22, 24];

/** The width of a sign with its words. */
export function rowWidth(label: string): number {
	return around + textWidth(label, false) * rowSize;
}

export interface RowsPlace {
	readonly ink: string;
	/** The baseline of the first row. */
	readonly y: number;
	readonly indent: number;
	readonly width: number;
}

/** Draws signs with their words, which run on and wrap, and gives back the baseline of what comes below them. */
export function drawRows(
	parts: SvgElement[],
	rows: readonly LegendSample[],
	{ ink, y: top, indent, width }: RowsPlace
): number {
	let [x, y] = [indent, top];
	for (const { label, sample } of rows) {
		const lines = breakText(label, (width - indent - around) / rowSize);
		const needed = Math.max(...lines.map(rowWidth));
		if (x > indent && x + needed > width) {
			x = indent;
			y += rowHeight;
		}
		parts.push(svg('g', { transform: `translate(${round(x + 8)} ${round(y - 4)})` }, [sample]));
		for (const [at, line] of lines.entries()) {
			const place = { x: round(x + signWidth), y: y + at * rowHeight };
			parts.push(svg('text', { ...place, 'font-size': rowSize, fill: ink }, [line]));
		}
		y += (lines.length - 1) * rowHeight;
		// Beside a row of several lines nothing else stands.
		x = lines.length > 1 ? width : x + needed + gap;
	}
	return y + rowHeight;
}
