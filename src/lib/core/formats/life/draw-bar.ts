import { dashes, type Palette } from '../../scene/theme.ts';
import { drawFateSample } from '../draw-samples.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import type { PlacedBar } from './layout-life.ts';
import { wordSize, type Stretch } from './place-bar.ts';

export const barHeight = 9;

/** How a bar looks: sure or not, against somebody or not, selected or not. */
interface Look {
	readonly certainty: string;
	readonly against: boolean;
	readonly selected: boolean;
}

/** A bar: light where something may have been, dark where it must have been; its line is dashed as that of a tie. */
export function drawBar(
	possible: readonly Stretch[],
	certain: readonly Stretch[],
	y: number,
	{ certainty, against, selected }: Look,
	palette: Palette
): SvgElement {
	const dark = against ? palette.against : palette.quiet;
	const dash = dashes[certainty]?.map((each) => each / 2).join(' ');
	const box = (height: number) => (stretch: Stretch) =>
		`M${round(stretch.from)} ${round(y - height / 2)}H${round(stretch.to)}v${height}H${round(stretch.from)}z`;
	const line = selected
		? { stroke: palette.accent, 'stroke-width': 2.5 }
		: { stroke: dark, 'stroke-width': 1.2 };
	return svg('g', {}, [
		svg('path', {
			d: possible.map(box(barHeight)).join(''),
			fill: palette.body,
			...line,
			'stroke-dasharray': dash
		}),
		...(certain.length > 0 ? [svg('path', { d: certain.map(box(barHeight - 3)).join(''), fill: dark })] : [])
	]);
}

/** A bar with its words, and with the sign of a fate when it tells one. */
export function drawEntry(bar: PlacedBar, selected: boolean, palette: Palette, ends: Stretch): SvgElement {
	const { entry, possible, certain, y, words, before, after } = bar;
	const look = { certainty: entry.certainty, against: entry.against, selected };
	const parts = [drawBar(possible, certain, y, look, palette)];
	const colour = entry.against ? palette.against : palette.quiet;
	if (before) parts.push(drawTip(ends.from, y, -1, colour));
	if (after) parts.push(drawTip(ends.to, y, 1, colour));
	if (words) {
		const set = { x: round(words.x), y: round(y + wordSize * 0.35), 'font-size': wordSize };
		const anchor = words.anchor === 'end' ? 'end' : undefined;
		parts.push(svg('text', { ...set, fill: palette.ink, 'text-anchor': anchor }, [words.text]));
		if (entry.fate !== undefined) {
			const place = `translate(${round(words.x + (words.anchor === 'end' ? 11 : -11))} ${round(y)})`;
			parts.push(svg('g', { transform: place }, [drawFateSample(entry.fate, palette.outline)]));
		}
	}
	return svg('g', {}, parts);
}

/** Tells that something goes on beyond the end of the axis. */
function drawTip(x: number, y: number, way: 1 | -1, fill: string): SvgElement {
	return svg('path', { d: `M${round(x)} ${round(y - 6)}l${7 * way} 6l${-7 * way} 6z`, fill });
}
