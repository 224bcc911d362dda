import { fateMark } from '../scene/fate-marks.ts';
import { printFate, printTint, type PrintMark } from '../scene/print-marks.ts';
import type { Tint } from '../scene/tint.ts';
import type { Line } from './clip-line.ts';
import { hatch, ticks, type Hatched } from './hatch.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** Between the lines of a pattern, and their width, as shares of the radius. */
const lines = { spacing: 0.36, width: 0.1 } as const;

/** The lines of a mark over a shape of some radius. */
export function drawHatch(mark: PrintMark, shape: Hatched, radius: number): SvgElement[] {
	const drawn = mark.lines.flatMap((angle) => hatch(shape, angle, lines.spacing * radius));
	if (drawn.length === 0) return [];
	const stroke = { stroke: '#000000', 'stroke-width': round(lines.width * radius) };
	return [svg('path', { d: pathOf(drawn), fill: 'none', ...stroke })];
}

/** The sign of a fate on its pattern, which it keeps away from itself. */
export function drawPrintSign(
	fate: string,
	{ fill, ink, lines: over }: PrintMark,
	radius: number
): SvgElement[] {
	const draw = (stroke: string, width: number) =>
		svg('path', {
			...{ d: fateMark(fate).sign, transform: `scale(${round(radius / 5)}) translate(-5 -5)`, fill: 'none' },
			...{ stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
		});
	return [...(over.length > 0 ? [draw(fill, 3)] : []), draw(ink, 1.15)];
}

/** Bars across a tie that is turned against somebody; in the legend closer together. */
export function drawTicks(line: Line, stroke: string, spacing = 11): SvgElement {
	const bars = ticks(line, spacing, 4.4);
	return svg('path', {
		...{ d: pathOf(bars), fill: 'none', stroke, 'stroke-width': 0.7 },
		'stroke-dasharray': 'none'
	});
}

/** A small disc with a fate's pattern and sign, centred on the origin. */
export function drawPrintFateSample(fate: string): SvgElement {
	const mark = printFate(fate);
	return svg('g', {}, [...disc(mark), ...drawPrintSign(fate, mark, 7)]);
}

/** A small disc in the grey of a measure, with its letter. */
export function drawPrintTintSample(tint: Tint): SvgElement {
	const mark = printTint(tint);
	const set = { 'text-anchor': 'middle', 'font-weight': 600, 'font-size': 9, y: 3.2, fill: mark.ink };
	return svg('g', {}, [...disc(mark), ...(tint.letter ? [svg('text', set, [tint.letter])] : [])]);
}

function disc(mark: PrintMark): SvgElement[] {
	const outline = { fill: mark.fill, stroke: '#000000', 'stroke-width': 1 };
	return [svg('circle', { r: 7, ...outline }), ...drawHatch(mark, 7, 7)];
}

function pathOf(drawn: readonly Line[]): string {
	return drawn
		.map(({ from, to }) => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`)
		.join('');
}
