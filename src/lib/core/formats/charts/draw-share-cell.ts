import { fateMark } from '../../scene/fate-marks.ts';
import type { ShareCell, ShareRow } from '../../scene/charts/shares.ts';
import { groupLetters, outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { fill } from '../../text/text.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { barHeight, cellHeight, numbersOf, textSize, type ShareDrawing } from './share-frame.ts';
import { bar, line, rule } from './surface.ts';

/** The bar of one group in one row from `top` on, with its numbers, and how many of the people in it are selected. */
export function drawShareCell(drawing: ShareDrawing, row: ShareRow, at: number, top: number): void {
	const { chart, options, surface, frame } = drawing;
	const { palette, width, language, selected } = options;
	const cell = row.cells[at]!;
	const group = chart.groups[at]!;
	const middle = top + cellHeight / 2;
	const numbers = numbersOf(cell, group.members.length, language);
	const chosen = cell.people.filter((id) => selected.has(id)).length;
	const compared = chart.groups.length > 1;
	if (compared)
		surface.write(frame.left - 16, middle + 5, groupLetters[language][at]!, { size: 13, bold: true });
	surface.open(
		{
			label: `${compared ? `${group.title}, ` : ''}${row.label}: ${numbers}`,
			people: cell.people,
			box: { x: 0, y: top, width, height: cellHeight }
		},
		...drawBar(drawing, row, at, middle),
		...drawChosen(drawing, chosen / Math.max(group.members.length, 1), middle),
		...(group.members.length > 0 ? drawInterval(drawing, cell, middle) : [])
	);
	const base = middle + (chosen > 0 ? 0 : 5);
	surface.write(width, base, numbers, { size: textSize, anchor: 'end', bold: cell.people.length > 0 });
	if (chosen === 0) return;
	const note = fill(messages.selectedOf[language], { count: chosen });
	surface.write(width, middle + 13, note, { size: 11, colour: palette.accent, bold: true, anchor: 'end' });
}

/** The bar of the second group is ruled; that of what is not known has a broken outline. */
function drawBar(
	{ chart, options, frame }: ShareDrawing,
	row: ShareRow,
	at: number,
	middle: number
): SvgElement[] {
	const { palette } = options;
	const { share } = row.cells[at]!;
	const y = middle - barHeight / 2;
	if (share === 0) return [line([frame.left, y], [frame.left, y + barHeight], palette.outline)];
	const box = { x: frame.left, y, width: frame.at(share) - frame.left, height: barHeight };
	const colour = row.unknown ? palette.paper : chart.facet === 'fate' ? fateMark(row.id).fill : palette.body;
	const dashes = row.unknown ? '4 3' : undefined;
	const paint = { fill: colour, stroke: palette.outline, 'stroke-width': 1.2, 'stroke-dasharray': dashes };
	const ruled = svg('path', { d: rule([box]), stroke: palette.outline, 'stroke-width': 1, opacity: 0.6 });
	return [svg('path', { d: bar(box), ...paint }), ...(at > 0 ? [ruled] : [])];
}

function drawChosen({ frame, options }: ShareDrawing, share: number, middle: number): SvgElement[] {
	if (share === 0) return [];
	const y = middle + barHeight / 2 + 1.5;
	const box = { x: frame.left, y, width: frame.at(share) - frame.left, height: 4 };
	return [svg('path', { d: bar(box), fill: options.palette.accent })];
}

function drawInterval(
	{ frame, options }: ShareDrawing,
	{ low, high }: ShareCell,
	middle: number
): SvgElement[] {
	const [from, to, y] = [round(frame.at(low)), round(frame.at(high)), round(middle)];
	const d = `M${from} ${y}H${to}M${from} ${y - 4}v8M${to} ${y - 4}v8`;
	return [
		svg('path', { d, fill: 'none', stroke: options.palette.paper, 'stroke-width': 4.5 }),
		svg('path', { d, fill: 'none', stroke: options.palette.ink, 'stroke-width': 1.4 })
	];
}
