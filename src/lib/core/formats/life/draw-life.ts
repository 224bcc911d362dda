import type { Time } from '../../graph/time.ts';
import type { LifeLane, LifeLine } from '../../scene/lifeline/life-line.ts';
import type { Palette } from '../../scene/theme.ts';
import { axisYears, firstDay } from '../../scene/time-axis.ts';
import type { Language } from '../../text/text.ts';
import { drawFateSample, drawKindSample } from '../draw-samples.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { drawEntry } from './draw-bar.ts';
import {
	headingSize,
	layoutLife,
	nameSize,
	signRoom,
	type LifeLayout,
	type PlacedLane
} from './layout-life.ts';
import { dayPlace, wordSize, type Track } from './place-bar.ts';

export interface LifeOptions {
	readonly palette: Palette;
	readonly width: number;
	readonly language: Language;
	/** How high the row of a bar is. */
	readonly row: number;
	/** Whether an entry is selected. */
	readonly isSelected: (other: string | undefined) => boolean;
	readonly time: Time | undefined;
}

/** A life line as a drawing from 0, 0 on, its years as another, to stay in sight above it. */
export interface LifeDrawing {
	readonly layout: LifeLayout;
	readonly years: SvgElement;
	readonly yearsHeight: number;
	readonly element: SvgElement;
}

const yearsHeight = 24;

/** Draws a life line so wide and as high as it needs. */
export function drawLife(line: LifeLine, options: LifeOptions): LifeDrawing {
	const { palette, width, language, row } = options;
	const layout = layoutLife(line, width, row, language);
	const { track, sections, height } = layout;
	const parts: SvgElement[] = [];
	if (track) parts.push(...drawGround(line, track, height, options));
	for (const { label, y, lanes } of sections) {
		const set = { x: 0, y: round(y), 'font-size': headingSize, 'font-weight': 600, fill: palette.ink };
		parts.push(
			svg('path', { d: `M0 ${round(y + 8)}H${width}`, stroke: palette.tie, 'stroke-width': 1 }),
			svg('text', set, [label]),
			...lanes.map((placed) => drawLane(placed, layout, options))
		);
	}
	const years = svg('g', {}, track ? drawYears(track, options) : []);
	return { layout, years, yearsHeight: track ? yearsHeight : 0, element: svg('g', {}, parts) };
}

function drawLane(placed: PlacedLane, { track, width }: LifeLayout, options: LifeOptions): SvgElement {
	const { palette, isSelected } = options;
	const { lane, name, y, bottom, bars, undated } = placed;
	const ends = track ? { from: track.left, to: track.right } : { from: 0, to: width };
	const words = undated && {
		x: round(undated.x),
		y: round(undated.y),
		'font-size': wordSize,
		fill: palette.ink
	};
	return svg('g', {}, [
		svg('path', { d: `M0 ${round(bottom)}H${width}`, stroke: palette.tie, 'stroke-width': 1, opacity: 0.28 }),
		...drawSign(lane, y - nameSize * 0.35, palette),
		svg('text', { x: lane.entity ? signRoom : 0, y: round(y), 'font-size': nameSize, fill: palette.ink }, [
			name
		]),
		...bars.map((bar) => drawEntry(bar, isSelected(bar.entry.other), palette, ends)),
		...(words ? [svg('text', words, [undated.text])] : [])
	]);
}

function drawSign({ entity }: LifeLane, y: number, palette: Palette): SvgElement[] {
	if (!entity) return [];
	const sample =
		entity.fate === undefined
			? drawKindSample(entity.kind, palette.body, palette.outline)
			: drawFateSample(entity.fate, palette.outline);
	return [svg('g', { transform: `translate(8 ${round(y)}) scale(0.85)` }, [sample])];
}

/** Lines of years, the time chosen, and the lines at which the life began and ended. */
function drawGround(
	{ birth, death }: LifeLine,
	track: Track,
	height: number,
	{ palette, time }: LifeOptions
): SvgElement[] {
	const years = yearsOf(track).map((year) => `M${round(dayPlace(track, firstDay(year)))} 0V${round(height)}`);
	const shade = time && stretchOf(time);
	const [from, to] = [dayPlace(track, shade?.from ?? 0), dayPlace(track, (shade?.to ?? 0) + 1)];
	const edge = (day: number) =>
		svg('path', {
			d: `M${round(dayPlace(track, day))} 0V${round(height)}`,
			...{ stroke: palette.outline, 'stroke-width': 1.2, 'stroke-dasharray': '1 3' }
		});
	return [
		...(shade
			? [
					svg('rect', {
						x: round(from),
						y: 0,
						width: round(to - from),
						height: round(height),
						fill: palette.accent,
						opacity: 0.12
					})
				]
			: []),
		svg('path', { d: years.join(''), stroke: palette.tie, 'stroke-width': 1, opacity: 0.3 }),
		...(birth ? [edge(birth.earliest)] : []),
		...(death ? [edge(death.latest + 1)] : [])
	];
}

function stretchOf(time: Time): { from: number; to: number } {
	return time.type === 'period' ? time : { from: time.day, to: time.day };
}

function yearsOf({ axis, left, right }: Track): readonly number[] {
	return axisYears(axis, (right - left) / 46);
}

function drawYears(track: Track, { palette, width }: LifeOptions): SvgElement[] {
	const set = { y: 16, 'font-size': wordSize, fill: palette.quiet };
	return [
		svg('path', { d: `M0 ${yearsHeight - 0.5}H${width}`, stroke: palette.quiet, 'stroke-width': 1 }),
		...yearsOf(track).flatMap((year) => {
			const x = dayPlace(track, firstDay(year));
			const tick = svg('path', {
				d: `M${round(x)} 6V${yearsHeight}`,
				stroke: palette.tie,
				'stroke-width': 1
			});
			return x + 30 > width ? [tick] : [tick, svg('text', { ...set, x: round(x + 3) }, [String(year)])];
		})
	];
}
