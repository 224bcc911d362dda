import { textWidth } from '../scene/labels.ts';
import { dashes } from '../scene/theme.ts';
import { densityMessages } from '../text/density-messages.ts';
import { pictureMessages as messages } from '../text/picture-messages.ts';
import { breakText } from './break-text.ts';
import { drawPrintFateSample, drawTicks } from './draw-print.ts';
import { drawFateSample, drawKindSample, drawTieSample } from './draw-samples.ts';
import { drawRows, rowHeight, rowSize, rowWidth } from './draw-rows.ts';
import { bridgeRows, densityRows, measureRows, type LegendSample } from './evidence-rows.ts';
import type { Snapshot } from './snapshot.ts';
import { svg, type SvgElement } from './svg-element.ts';

type Group = readonly [heading: string, rows: readonly LegendSample[]];

/**
 * The legend of what is visible, with counts: each group begins a line, its rows run on and wrap. Where the headings
 * would leave too little room beside them they stand above.
 */
export function drawLegend(snapshot: Snapshot, width: number): { element: SvgElement; height: number } {
	const groups = legendGroups(snapshot);
	const headings = Math.max(...groups.map(([heading]) => textWidth(heading, true) * rowSize)) + 18;
	const rows = groups.flatMap(([, each]) => each);
	const widest = Math.max(...rows.map(({ label }) => rowWidth(label)));
	const indent = headings + widest <= width ? headings : 0;
	const parts: SvgElement[] = [];
	let y = rowSize;
	for (const group of groups) y = drawGroup(parts, group, { ...snapshot.palette, y, indent, width });
	return { element: svg('g', {}, parts), height: y };
}

/** What a legend is drawn from. */
export type LegendLook = Pick<Snapshot, 'legend' | 'palette' | 'language'>;

/** The groups of a legend that have rows, each with its heading. */
export function legendGroups(look: LegendLook): readonly Group[] {
	const { language } = look;
	const all: readonly Group[] = [
		[messages.legendFates[language], fateRows(look)],
		[messages.legendKinds[language], kindRows(look)],
		[messages.legendTies[language], [...tieRows(look), ...bridgeRows(look)]],
		[densityMessages.legendSources[language], densityRows(look)],
		[look.legend.measure?.label ?? '', measureRows(look)]
	];
	return all.filter(([, rows]) => rows.length > 0);
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
	const look = { 'font-size': rowSize, 'font-weight': 600, fill: ink };
	const above = indent === 0 ? breakText(heading, width / rowSize, true) : [heading];
	above.forEach((line, at) => parts.push(svg('text', { x: 0, y: top + at * rowHeight, ...look }, [line])));
	const y = top + (indent === 0 ? above.length * rowHeight : 0);
	return drawRows(parts, rows, { ink, y, indent, width });
}

function fateRows({ legend, palette }: LegendLook): LegendSample[] {
	return legend.fates.map(({ id, label, count }) => ({
		label: `${label} (${count})`,
		sample: palette.colourless ? drawPrintFateSample(id) : drawFateSample(id, palette.outline)
	}));
}

function kindRows({ legend, palette }: LegendLook): LegendSample[] {
	return legend.kinds.map(({ id, label, count }) => ({
		label: `${label} (${count})`,
		sample: drawKindSample(id, palette.body, palette.outline)
	}));
}

/** As long as a sample of a tie, without its arrow. */
const sampleLine = { from: { x: -9, y: 0 }, to: { x: 8, y: 0 } };

function tieRows({ legend, palette, language }: LegendLook): LegendSample[] {
	const rows = legend.certainties.map(({ id, label, count }) => ({
		label: `${label} (${count})`,
		sample: drawTieSample(palette.tie, dashes[id]?.join(' '))
	}));
	if (legend.against > 0) {
		const label = `${messages.legendAgainst[language]} (${legend.against})`;
		const line = drawTieSample(palette.against, undefined, true);
		const bars = palette.colourless ? [drawTicks(sampleLine, palette.against, 5)] : [];
		rows.push({ label, sample: svg('g', {}, [line, ...bars]) });
	}
	return rows.length === 0
		? []
		: [
				...rows,
				{ label: messages.legendWidth[language], sample: drawTieSample(palette.tie, undefined, false, 4) }
			];
}
