import { area, curveStepAfter, line as drawLine } from 'd3-shape';
import { firstDay, lastDay } from '../../scene/time-axis.ts';
import { yearsOf, type SurvivalChart, type SurvivalGroup } from '../../scene/charts/survival.ts';
import { groupLetters, outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { drawStrips } from './draw-strip.ts';
import { formatShare } from './numbers.ts';
import { Surface, type ChartDrawing, type ChartOptions } from './surface.ts';
import { drawLevels, drawYears, yearAxis, type YearAxis } from './year-axis.ts';

const plotHeight = 240;
/** The curve of the second group is broken. */
const dashes = [undefined, '7 4'] as const;

/** The share still alive, day by day, with its interval; below it who died and who was lost from sight in each year. */
export function drawSurvival({ start, groups }: SurvivalChart, options: ChartOptions): ChartDrawing {
	const { palette, language } = options;
	const surface = new Surface(palette);
	const followed = groups.filter((group) => group.followed.length > 0);
	if (start === undefined || followed.length === 0) return surface.finish(options.width, 0);
	const years = groups.map((group) => yearsOf(group, start));
	const last = Math.max(...years.map((each) => each[each.length - 1]!.year));
	const axis = yearAxis(start, last, options.width);
	const [top, bottom] = [28, 28 + plotHeight];
	surface.write(0, 14, messages.survivalAxis[language], { size: 12, colour: palette.quiet });
	const heightOf = (share: number) => bottom - share * plotHeight;
	const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => ({
		...{ y: heightOf(share), label: formatShare(share, language) }
	}));
	drawLevels(surface, axis, levels, options);
	groups.forEach((group, at) => surface.add(...drawBand(group, at, start, axis, heightOf, options)));
	groups.forEach((group, at) => {
		surface.add(...drawCurve(group, at, start, axis, heightOf, options));
		const end = group.steps[group.steps.length - 1];
		if (groups.length > 1 && end) {
			const letter = groupLetters[language][at]!;
			surface.write(dayPlace(axis, end.time) + 4, heightOf(end.survival) - 5, letter, {
				size: 14,
				bold: true
			});
		}
	});
	let y = drawYears(surface, axis, [top, bottom], options) + 8;
	groups.forEach((_, at) => {
		const prefix = groups.length > 1 ? `${groupLetters[language][at]!} · ` : '';
		const strip = (label: string, tone: 'dark' | 'ruled', key: 'died' | 'lost') => ({
			...{ label: prefix + label, tone },
			people: columns(axis, (year) => years[at]!.find((each) => each.year === year)?.[key] ?? [])
		});
		const strips = [
			strip(messages.died[language], 'dark', 'died'),
			strip(messages.lost[language], 'ruled', 'lost')
		];
		y = drawStrips(surface, strips, axis, y, options);
	});
	return surface.finish(options.width, drawYears(surface, axis, [y, y], options));
}

function columns(
	axis: YearAxis,
	people: (year: number) => readonly string[]
): readonly (readonly string[])[] {
	return Array.from({ length: axis.last - axis.first + 1 }, (_, at) => people(axis.first + at));
}

/** Where a day lies among the columns of years. */
function dayPlace(axis: YearAxis, day: number): number {
	const [first, last] = [firstDay(axis.first), lastDay(axis.last) + 1];
	return axis.left + ((day - first) / (last - first)) * (axis.right - axis.left);
}

type HeightOf = (share: number) => number;

function drawBand(
	{ steps }: SurvivalGroup,
	at: number,
	start: number,
	axis: YearAxis,
	heightOf: HeightOf,
	{ palette }: ChartOptions
): SvgElement[] {
	const known = steps.flatMap(({ time, interval }) => (interval ? [{ time, ...interval }] : []));
	const points = [{ time: firstDay(start), low: 1, high: 1 }, ...known];
	const end = steps[known.length] ?? steps[steps.length - 1];
	if (end) points.push({ ...points[points.length - 1]!, time: end.time });
	const band = area<(typeof points)[number]>()
		.x(({ time }) => dayPlace(axis, time))
		.y0(({ low }) => heightOf(low))
		.y1(({ high }) => heightOf(high))
		.curve(curveStepAfter)
		.digits(2);
	const fill = at === 0 ? palette.tie : palette.against;
	return [svg('path', { d: band(points) ?? '', fill, opacity: at === 0 ? 0.4 : 0.22 })];
}

function drawCurve(
	{ steps }: SurvivalGroup,
	at: number,
	start: number,
	axis: YearAxis,
	heightOf: HeightOf,
	{ palette }: ChartOptions
): SvgElement[] {
	const points = [{ time: firstDay(start), survival: 1 }, ...steps];
	const curve = drawLine<(typeof points)[number]>()
		.x(({ time }) => dayPlace(axis, time))
		.y(({ survival }) => heightOf(survival))
		.curve(curveStepAfter)
		.digits(2);
	const ticks = steps
		.filter(({ censored }) => censored > 0)
		.map(({ time, survival }) => `M${round(dayPlace(axis, time))} ${round(heightOf(survival) - 5)}v10`);
	const paint = { fill: 'none', stroke: palette.ink, 'stroke-width': 2 };
	return [
		svg('path', { d: curve(points) ?? '', ...paint, 'stroke-dasharray': dashes[at] }),
		svg('path', { d: ticks.join(''), ...paint, 'stroke-width': 1.2 })
	];
}
