import { textWidth } from '../scene/labels.ts';
import { dashes } from '../scene/theme.ts';
import { densityMessages } from '../text/density-messages.ts';
import { pictureMessages as messages } from '../text/picture-messages.ts';
import { drawFateSample, drawKindSample, drawTieSample } from './draw-samples.ts';
import { bridgeRows, densityRows, measureRows, type LegendSample } from './evidence-rows.ts';
import type { Snapshot } from './snapshot.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

const size = 12;
const rowHeight = 19;
const gap = 22;

/** The legend of what is visible, with counts: each group begins a line, its rows run on and wrap. */
export function drawLegend(snapshot: Snapshot, width: number): { element: SvgElement; height: number } {
	const { language, palette } = snapshot;
	const all: readonly (readonly [string, readonly LegendSample[]])[] = [
		[messages.legendFates[language], fateRows(snapshot)],
		[messages.legendKinds[language], kindRows(snapshot)],
		[messages.legendTies[language], [...tieRows(snapshot), ...bridgeRows(snapshot)]],
		[densityMessages.legendSources[language], densityRows(snapshot)],
		[snapshot.legend.measure?.label ?? '', measureRows(snapshot)]
	];
	const groups = all.filter(([, rows]) => rows.length > 0);
	const parts: SvgElement[] = [];
	let y = size;
	for (const [heading, rows] of groups) {
		parts.push(svg('text', { x: 0, y, 'font-size': size, 'font-weight': 600, fill: palette.ink }, [heading]));
		const indent = Math.max(...groups.map(([each]) => textWidth(each, true) * size)) + 18;
		let x = indent;
		for (const { label, sample } of rows) {
			const needed = 24 + textWidth(label, false) * size;
			if (x > indent && x + needed > width) {
				x = indent;
				y += rowHeight;
			}
			parts.push(
				svg('g', { transform: `translate(${round(x + 8)} ${round(y - 4)})` }, [sample]),
				svg('text', { x: round(x + 22), y, 'font-size': size, fill: palette.ink }, [label])
			);
			x += needed + gap;
		}
		y += rowHeight;
	}
	return { element: svg('g', {}, parts), height: y };
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
