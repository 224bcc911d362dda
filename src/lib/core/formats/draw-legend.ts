import { textWidth } from '../scene/labels.ts';
import { dashes } from '../scene/theme.ts';
import { densityMessages } from '../text/density-messages.ts';
import { pictureMessages as messages } from '../text/picture-messages.ts';
import { breakText } from './break-text.ts';
import { drawFateSample, drawKindSample, drawTieSample } from './draw-samples.ts';
import { bridgeRows, densityRows, measureRows, type LegendSample } from './evidence-rows.ts';
import type { Snapshot } from './snapshot.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

const size = 12;
const rowHeight = 19;
const gap = 22;

type Group = readonly [heading: string, rows: readonly LegendSample[]];

/** From the left of a row to its words, and what it needs beside them. */
const [signWidth, around] = [22, 24];

/**
 * The legend of what is visible, with counts: each group begins a line, its rows run on and wrap. Where the headings
 * would leave too little room beside them they stand above.
 */
export function drawLegend(snapshot: Snapshot, width: number): { element: SvgElement; height: number } {
	const groups = groupsOf(snapshot).filter(([, rows]) => rows.length > 0);
	const headings = Math.max(...groups.map(([heading]) => textWidth(heading, true) * size)) + 18;
	const rows = groups.flatMap(([, each]) => each);
	const widest = around + Math.max(...rows.map(({ label }) => textWidth(label, false) * size));
	const indent = headings + widest <= width ? headings : 0;
	const parts: SvgElement[] = [];
	let y = size;
	for (const group of groups) y = drawGroup(parts, group, { ...snapshot.palette, y, indent, width });
	return { element: svg('g', {}, parts), height: y };
}

function groupsOf(snapshot: Snapshot): readonly Group[] {
	const { language } = snapshot;
	return [
		[messages.legendFates[language], fateRows(snapshot)],
		[messages.legendKinds[language], kindRows(snapshot)],
		[messages.legendTies[language], [...tieRows(snapshot), ...bridgeRows(snapshot)]],
		[densityMessages.legendSources[language], densityRows(snapshot)],
		[snapshot.legend.measure?.label ?? '', measureRows(snapshot)]
	];
}

interface GroupPlace {
	readonly ink: string;
	readonly y: number;
	/** Where rows begin; 0 for below the heading. */
	readonly indent: number;
	readonly width: number;
}

/** Draws a group and gives back where the next one stands. */
function drawGroup(
	parts: SvgElement[],
	[heading, rows]: Group,
	{ ink, y: top, indent, width }: GroupPlace
): number {
	const write = (x: number, y: number, text: string, bold = false) =>
		parts.push(
			svg('text', { x: round(x), y, 'font-size': size, 'font-weight': bold ? 600 : undefined, fill: ink }, [
				text
			])
		);
	const above = indent === 0 ? breakText(heading, width / size, true) : [heading];
	above.forEach((line, at) => write(0, top + at * rowHeight, line, true));
	let y = top + (indent === 0 ? above.length * rowHeight : 0);
	let x = indent;
	for (const { label, sample } of rows) {
		const lines = breakText(label, (width - indent - around) / size);
		const needed = around + Math.max(...lines.map((line) => textWidth(line, false) * size));
		if (x > indent && x + needed > width) {
			x = indent;
			y += rowHeight;
		}
		parts.push(svg('g', { transform: `translate(${round(x + 8)} ${round(y - 4)})` }, [sample]));
		lines.forEach((line, at) => write(x + signWidth, y + at * rowHeight, line));
		y += (lines.length - 1) * rowHeight;
		// Beside a row of several lines nothing else stands.
		x = lines.length > 1 ? width : x + needed + gap;
	}
	return y + rowHeight;
}

function fateRows({ legend, palette }: Snapshot): LegendSample[] {
	return legend.fates.map(({ id, label, count }) => ({
		label: `${label} (${count})`,
		sample: drawFateSample(id, palette.outline)
	}));
}

function kindRows({ legend, palette }: Snapshot): LegendSample[] {
	return legend.kinds.map(({ id, label, count }) => ({
		label: `${label} (${count})`,
		sample: drawKindSample(id, palette.body, palette.outline)
	}));
}

function tieRows({ legend, palette, language }: Snapshot): LegendSample[] {
	const rows = legend.certainties.map(({ id, label, count }) => ({
		label: `${label} (${count})`,
		sample: drawTieSample(palette.tie, dashes[id]?.join(' '))
	}));
	if (legend.against > 0) {
		const label = `${messages.legendAgainst[language]} (${legend.against})`;
		rows.push({ label, sample: drawTieSample(palette.against, undefined, true) });
	}
	return rows.length === 0
		? []
		: [
				...rows,
				{ label: messages.legendWidth[language], sample: drawTieSample(palette.tie, undefined, false, 4) }
			];
}
