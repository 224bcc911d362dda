import type { Legend } from '../scene/legend.ts';
import { ringSteps, type Palette } from '../scene/theme.ts';
import { densityMessages as words } from '../text/density-messages.ts';
import type { Language } from '../text/text.ts';
import { drawBridgeSample, drawRingSample, drawSizeSample, drawTintSample } from './draw-density-samples.ts';
import { drawPrintTintSample } from './draw-print.ts';
import type { SvgElement } from './svg-element.ts';

/** One sign of a legend and what it means. */
export interface LegendSample {
	readonly label: string;
	readonly sample: SvgElement;
}

interface Look {
	readonly legend: Legend;
	readonly palette: Pick<Palette, 'quiet' | 'tie' | 'outline' | 'colourless'>;
	readonly language: Language;
}

/** What a bridge is; nothing when there is none. */
export function bridgeRows({ legend, palette, language }: Look): LegendSample[] {
	if (legend.bridges === 0) return [];
	const label = `${words.bridgeMeans[language]} (${legend.bridges})`;
	return [{ label, sample: drawBridgeSample(palette.tie) }];
}

/** What size or rings tell of how well something is documented; nothing when neither tells it. */
export function densityRows({ legend, palette, language }: Look): LegendSample[] {
	if (legend.sized) return [{ label: words.sizeMeans[language], sample: drawSizeSample(palette) }];
	if (legend.rings.length === 0) return [];
	const ring = (label: string, width: number, dashed = false) => ({
		label,
		sample: drawRingSample({ width, dashed }, palette)
	});
	const { width: middle } = ringSteps[2];
	const dashed = `${words.ringDashed[language]} (${legend.ringsDashed})`;
	return [
		ring(words.ringMeans[language], middle),
		...legend.rings.map(({ label, count, width }) => ring(`${label} (${count})`, width)),
		...(legend.ringsDashed > 0 ? [ring(dashed, middle, true)] : [])
	];
}

/** What the colours or sizes of a measure mean. */
export function measureRows({ legend: { measure }, palette, language }: Look): LegendSample[] {
	if (!measure) return [];
	const sized = { label: words.measureSize[language], sample: drawSizeSample(palette) };
	const rows = measure.rows.map(({ label, tint }) => ({
		label,
		sample: palette.colourless ? drawPrintTintSample(tint) : drawTintSample(tint, palette)
	}));
	return measure.sized ? [sized, ...rows] : rows;
}
