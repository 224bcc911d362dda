import type { Ring } from '../scene/rings.ts';
import { bridge, ringDash, type Palette } from '../scene/theme.ts';
import type { Tint } from '../scene/tint.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** A small disc with a ring around it. */
export function drawRingSample({ width, dashed }: Ring, { quiet }: Pick<Palette, 'quiet'>): SvgElement {
	const dash = dashed ? ringDash.pattern.join(' ') : undefined;
	const paint = { fill: 'none', stroke: quiet, 'stroke-width': width, 'stroke-dasharray': dash };
	return svg('g', {}, [
		svg('circle', { r: 1.5, fill: quiet }),
		svg('circle', { r: round(8 - width / 2), ...paint })
	]);
}

/** Three discs, of which the largest has nine times the area of the smallest. */
export function drawSizeSample({ quiet }: Pick<Palette, 'quiet'>): SvgElement {
	const discs = [1.7, 3, 5.1];
	const middles = [-8.1, -3.4, 4.7];
	return svg(
		'g',
		{},
		discs.map((r, index) => svg('circle', { cx: middles[index], r, fill: quiet }))
	);
}

/** Two light lines that meet in a dot. */
export function drawBridgeSample(stroke: string): SvgElement {
	const line = {
		fill: 'none',
		stroke,
		'stroke-width': bridge.width,
		'stroke-dasharray': bridge.dash.join(' ')
	};
	return svg('g', {}, [
		svg('path', { d: 'M-9 4L0 -2L9 4', ...line }),
		svg('circle', { cy: -2, r: bridge.dot, fill: stroke })
	]);
}

/** A small disc in the colour of a measure, with its letter. */
export function drawTintSample(
	{ fill, ink, letter }: Tint,
	{ outline }: Pick<Palette, 'outline'>
): SvgElement {
	const set = { 'text-anchor': 'middle', 'font-weight': 600, 'font-size': 9, y: 3.2, fill: ink };
	return svg('g', {}, [
		svg('circle', { r: 7, fill, stroke: outline, 'stroke-width': 1 }),
		...(letter ? [svg('text', set, [letter])] : [])
	]);
}
