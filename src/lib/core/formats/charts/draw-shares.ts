import type { ShareRow, SharesChart } from '../../scene/charts/shares.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { fill } from '../../text/text.ts';
import { drawFateSample } from '../draw-samples.ts';
import { wrap } from '../sheet.ts';
import { round, svg } from '../svg-element.ts';
import { drawShareCell } from './draw-share-cell.ts';
import { formatPoints, formatShare } from './numbers.ts';
import { cellHeight, frameOf, textSize, type ShareDrawing } from './share-frame.ts';
import { line, Surface, type ChartDrawing, type ChartOptions } from './surface.ts';

const lineHeight = 17;
const noteSize = 12;
const noteHeight = 18;

/** Horizontal bars, one for each group in the row of each value, with the interval of each share. */
export function drawShares(chart: SharesChart, options: ChartOptions): ChartDrawing {
	const surface = new Surface(options.palette);
	const drawing = { chart, options, surface, frame: frameOf(chart, options) };
	let y = 2;
	for (const row of chart.rows) y = drawRow(drawing, row, y);
	return surface.finish(options.width, drawAxis(drawing, y));
}

/** Draws a row from `top` on; gives back where it ends. */
function drawRow(drawing: ShareDrawing, row: ShareRow, top: number): number {
	const { surface, frame, options, chart } = drawing;
	const { palette, width } = options;
	const lines = frame.labels.get(row.id)!;
	const labelHeight = lines.length * lineHeight;
	const first = frame.beside ? top + 3 : top + labelHeight + 6;
	const cells = row.cells.length * cellHeight;
	const middle = frame.beside ? first + cells / 2 : top + 5 + labelHeight / 2;
	surface.add(line([0, top], [width, top], palette.tie, 0.45));
	if (chart.facet === 'fate') {
		const transform = `translate(9 ${round(middle)})`;
		surface.add(svg('g', { transform }, [drawFateSample(row.id, palette.outline)]));
	}
	lines.forEach((text, at) => {
		const y = middle + 5 + (at - (lines.length - 1) / 2) * lineHeight;
		surface.write(frame.labelLeft, y, text, { size: textSize });
	});
	row.cells.forEach((_, at) => drawShareCell(drawing, row, at, first + at * cellHeight));
	const notes = row.difference
		? wrap(sayDifference(row, options), (width - frame.left) / noteSize, false)
		: [];
	notes.forEach((note, at) => {
		const y = first + cells + at * noteHeight + noteHeight - 5;
		surface.write(frame.left, y, note, { size: noteSize, colour: palette.quiet });
	});
	const end = first + cells + notes.length * noteHeight;
	return Math.max(end, frame.beside ? top + labelHeight + 6 : end) + 3;
}

function sayDifference({ cells, difference }: ShareRow, { language }: ChartOptions): string {
	const { low, high } = difference!;
	const points = formatPoints(cells[0]!.share - cells[1]!.share);
	const range = { points, low: formatPoints(low), high: formatPoints(high) };
	const said = fill(messages.difference[language], range);
	return low <= 0 && high >= 0 ? `${said}: ${messages.maybeChance[language]}` : said;
}

/** The axis below the rows, and what the marks mean; gives back where it ends. */
function drawAxis({ surface, frame, options }: ShareDrawing, top: number): number {
	const { palette, language } = options;
	const quiet = { size: 12, colour: palette.quiet };
	for (const share of [0, 0.25, 0.5, 0.75, 1]) {
		const x = frame.at(share);
		surface.add(line([x, 2], [x, top + 4], palette.tie, 0.35));
		surface.write(x, top + 18, formatShare(share, language), { ...quiet, anchor: 'middle' });
	}
	const y = top + 38;
	const d = `M${round(frame.at(0))} ${y - 4}h24m-24 -4v8m24 -8v8`;
	surface.add(svg('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': 1.4 }));
	const key = `${messages.interval[language]} · ${messages.shareAxis[language]}`;
	surface.write(frame.at(0) + 32, y, key, quiet);
	return y + 8;
}
