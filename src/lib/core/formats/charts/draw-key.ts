import { textWidth } from '../../scene/labels.ts';
import type { Palette } from '../../scene/theme.ts';
import { svg, type SvgElement } from '../svg-element.ts';
import { bar, rule, type Box, type Surface } from './surface.ts';

/** How a part of a chart is filled: tones and ruling that are told apart without colour. */
export type Tone = 'plain' | 'ruled' | 'dark' | 'against' | 'selected';

/** Rectangles filled with a tone. */
export function drawTone(tone: Tone, boxes: readonly Box[], palette: Palette): SvgElement {
	const d = boxes.map(bar).join('');
	if (tone === 'ruled')
		return svg('g', {}, [
			svg('path', { d, fill: palette.paper }),
			svg('path', { d: rule(boxes), stroke: palette.quiet, 'stroke-width': 1 })
		]);
	const fills = {
		plain: palette.body,
		dark: palette.quiet,
		against: palette.against,
		selected: palette.accent
	};
	return svg('path', { d, fill: fills[tone] });
}

/** What tones mean, one after the other from `left` on, in as many lines as it takes; gives back where it ends. */
export function drawKey(
	surface: Surface,
	items: readonly { readonly tone: Tone; readonly label: string }[],
	[left, top]: readonly [number, number],
	right: number,
	palette: Palette
): number {
	const size = 12;
	let [x, y] = [left, top];
	for (const { tone, label } of items) {
		const needed = 22 + textWidth(label, false) * size;
		if (x > left && x + needed > right) [x, y] = [left, y + 18];
		const box = { x, y: y - 10, width: 16, height: 12 };
		surface.add(drawTone(tone, [box], palette));
		surface.add(svg('path', { d: bar(box), fill: 'none', stroke: palette.outline, 'stroke-width': 1 }));
		surface.write(x + 22, y, label, { size });
		x += needed + 18;
	}
	return y + 6;
}
