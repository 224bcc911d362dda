import { textWidth } from '../../../scene/labels.ts';
import type { Palette } from '../../../scene/theme.ts';
import { breakText } from '../../break-text.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { Drawn } from '../part.ts';
import { setLines, setParagraph } from './paragraph.ts';

/** A value of a scale and how often it occurs. */
export interface ScaleRow {
	readonly label: string;
	readonly count: number;
	/** The number as it is written at the end of the bar. */
	readonly said: string;
	/** How it is drawn in the graph. */
	readonly sample?: SvgElement;
}

const size = 12;
const rowHeight = 19;
const barHeight = 10;
/** Labels have at most this share of the width. */
const labelShare = 0.42;

/** Bars below each other, one for each value, each with its label before it and its number behind it. */
export function drawScale(
	heading: string,
	rows: readonly ScaleRow[],
	{ width, palette }: { readonly width: number; readonly palette: Palette }
): Drawn {
	const title = setParagraph(heading, width, { size, bold: true, colour: palette.ink })!;
	const sign = rows.some(({ sample }) => sample) ? 28 : 0;
	const widest = Math.max(...rows.map(({ label }) => textWidth(label, false) * size));
	const label = Math.min(widest, (width - sign) * labelShare);
	const left = sign + label + 10;
	const said = Math.max(...rows.map((row) => textWidth(row.said, false) * size)) + 8;
	const longest = Math.max(width - left - said, 0);
	const most = Math.max(...rows.map(({ count }) => count));
	const parts: SvgElement[] = [title.element];
	let top = title.height + 2;
	for (const row of rows) {
		const lines = breakText(row.label, label / size);
		const bar = round((longest * row.count) / most);
		const middle = round(top + 8);
		if (row.sample) parts.push(svg('g', { transform: `translate(10 ${middle})` }, [row.sample]));
		parts.push(
			setLines(lines, { size, colour: palette.ink, x: sign, top, step: rowHeight }).element,
			svg('rect', {
				...{ x: round(left), y: round(middle - barHeight / 2), width: bar, height: barHeight },
				fill: palette.quiet
			}),
			setLines([row.said], { size, colour: palette.ink, x: left + bar + 6, top }).element
		);
		top += rowHeight * lines.length;
	}
	return { element: svg('g', {}, parts), height: top };
}
