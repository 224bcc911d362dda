import type { Palette } from '../../../scene/theme.ts';
import { axisOf, placeOf } from '../../../scene/time-axis.ts';
import type { Timeline, TimelineYear } from '../../../scene/timeline.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';

/** From the top: congresses, claims, births with deaths hanging below them. As on the screen. */
export const markHeight = 9;
const [claims, lives] = [50, 11];
const middle = markHeight + claims + lives;
export const stripHeight = middle + lives;

export function stripLook({ tie, ink, quiet, against, accent }: Palette) {
	return {
		possible: { fill: tie, opacity: 0.55 },
		certain: { fill: ink, opacity: 0.8 },
		births: { fill: quiet, opacity: 0.6 },
		deaths: { fill: against },
		mark: { stroke: accent, 'stroke-width': 1.5 }
	} as const;
}

/** Claims, births and deaths of every year as bars whose height goes with the root of the number, and the congresses. */
export function drawBars(timeline: Timeline, width: number, palette: Palette): SvgElement[] {
	const { years, marks } = timeline;
	const step = width / years.length;
	const most = Math.max(...years.map(({ possible }) => possible));
	const mostLives = Math.max(...years.map(({ births, deaths }) => Math.max(births, deaths)));
	const bars = (count: (year: TimelineYear) => number, highest: number, of: number, down = false) =>
		years
			.map((year, at) => {
				const height = highest * Math.sqrt(count(year) / Math.max(of, 1));
				const top = down ? middle : (highest === claims ? markHeight + claims : middle) - height;
				const place = `M${round((at + 0.12) * step)} ${round(top)}`;
				return height > 0 ? `${place}h${round(0.76 * step)}v${round(height)}h${round(-0.76 * step)}z` : '';
			})
			.join('');
	const look = stripLook(palette);
	const axis = axisOf(timeline);
	const congresses = marks.map(({ day }) => `M${round(placeOf(axis, day) * width)} 0v${markHeight - 2}`);
	return [
		svg('path', { d: bars(({ possible }) => possible, claims, most), ...look.possible }),
		svg('path', { d: bars(({ certain }) => certain, claims, most), ...look.certain }),
		svg('path', { d: bars(({ births }) => births, lives - 1, mostLives), ...look.births }),
		svg('path', { d: bars(({ deaths }) => deaths, lives - 1, mostLives, true), ...look.deaths }),
		svg('path', { d: congresses.join(''), fill: 'none', ...look.mark })
	].filter(({ attributes }) => attributes.d !== '');
}
