import type { Palette } from '../../../scene/theme.ts';
import { textWidth } from '../../../scene/labels.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { FigureSet } from './figure-set.ts';

/** Under a film: how many claims each of its figures has, and which of them is shown. */
export function drawYears(
	{ members }: FigureSet,
	now: number,
	{ width, height, palette }: { readonly width: number; readonly height: number; readonly palette: Palette }
): SvgElement {
	const step = width / members.length;
	const most = Math.max(1, ...members.map(({ count }) => count));
	const [letters, foot] = [11, 15];
	const bars = (shown: (at: number) => boolean) =>
		members
			.map(({ count }, at) => {
				const high = (height - foot) * Math.sqrt(count / most);
				const at0 = `M${round((at + 0.1) * step)} ${round(height - foot - high)}`;
				return shown(at) && high > 0
					? `${at0}h${round(0.8 * step)}v${round(high)}h${round(-0.8 * step)}z`
					: '';
			})
			.join('');
	const paths = [
		{ d: bars((at) => at < now), fill: palette.quiet, opacity: 0.75 },
		{ d: bars((at) => at > now), fill: palette.tie, opacity: 0.5 },
		{ d: bars((at) => at === now), fill: palette.accent }
	];
	// A mark under the bar: a year of no claims has no bar.
	const mark = {
		x: round(now * step),
		width: round(step),
		y: height - foot,
		height: 2.5,
		fill: palette.accent
	};
	return svg('g', { 'font-size': letters, fill: palette.quiet }, [
		svg('path', { d: `M0 ${height - foot}H${round(width)}`, stroke: palette.tie, 'stroke-width': 0.8 }),
		...paths.filter(({ d }) => d !== '').map((path) => svg('path', path)),
		svg('rect', mark),
		...writeYears(
			members.map(({ id }) => id.slice(-4)),
			step,
			letters
		).map(({ x, text }) => svg('text', { x: round(x), y: height - 2, 'text-anchor': 'middle' }, [text]))
	]);
}

/** Every so many years, as they have room. */
function writeYears(years: readonly string[], step: number, letters: number) {
	const needed = textWidth('0000', false) * letters + 14;
	const every = [1, 2, 5, 10, 20, 50].find((each) => each * step >= needed) ?? years.length;
	return years.flatMap((text, at) => (Number(text) % every === 0 ? [{ x: (at + 0.5) * step, text }] : []));
}
