import { fateMark } from '../scene/fate-marks.ts';
import { shapeOf } from '../scene/shapes.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** A small disc with a fate's colour and sign, centred on the origin. */
export function drawFateSample(fate: string, outline: string): SvgElement {
	const { fill, sign, ink } = fateMark(fate);
	const stroke = { fill: 'none', stroke: ink, 'stroke-width': 1.15, 'stroke-linecap': 'round' };
	return svg('g', {}, [
		svg('circle', { r: 7, fill, stroke: outline, 'stroke-width': 1 }),
		svg('path', { d: sign, transform: 'scale(1.4) translate(-5 -5)', ...stroke })
	]);
}

/** A small outline of a kind, centred on the origin. */
export function drawKindSample(kind: string, fill: string, outline: string): SvgElement {
	const corners = shapeOf(kind);
	const paint = { fill, stroke: outline, 'stroke-width': 1 };
	if (!corners) return svg('circle', { r: 6.5, ...paint });
	return svg('polygon', { points: corners.map((value) => round(value * 7)).join(' '), ...paint });
}

/** A short line as a tie is drawn. */
export function drawTieSample(stroke: string, dash?: string, bar = false, width = 2): SvgElement {
	return svg('g', { stroke, 'stroke-width': width }, [
		svg('path', { d: 'M-9 0H9', 'stroke-dasharray': dash }),
		...(bar ? [svg('path', { d: 'M9 -4V4' })] : [])
	]);
}
