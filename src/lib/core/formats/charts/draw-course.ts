import type { CourseChart, CourseGroup } from '../../scene/charts/course.ts';
import { groupLetters, outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { drawStack, type Layer } from './draw-stack.ts';
import { drawStrips } from './draw-strip.ts';
import { Surface, type ChartDrawing, type ChartOptions } from './surface.ts';
import { drawYears, yearAxis, type YearAxis } from './year-axis.ts';

/** For each group: who was alive, who of them in a party, and what befell them, year by year. */
export function drawCourse(chart: CourseChart, options: ChartOptions): ChartDrawing {
	const surface = new Surface(options.palette);
	const [first, last] = [chart.years[0], chart.years[chart.years.length - 1]];
	let y = 0;
	if (first !== undefined && last !== undefined) {
		const axis = yearAxis(first, last, options.width);
		chart.groups.forEach((group, at) => {
			if (chart.groups.length > 1) {
				const title = `${groupLetters[options.language][at]!} · ${group.title}`;
				surface.write(0, y + 20, title, { size: 16, bold: true });
				y += 32;
			}
			y = drawGroup(surface, chart, group, axis, y, options) + 16;
		});
	}
	return surface.finish(options.width, y);
}

function drawGroup(
	surface: Surface,
	{ blows }: CourseChart,
	{ years }: CourseGroup,
	axis: YearAxis,
	top: number,
	options: ChartOptions
): number {
	const { language } = options;
	const life: readonly Layer[] = [
		{ label: messages.alive[language], tone: 'plain', people: years.map((year) => year.life.alive) },
		{ label: messages.lifeUnknown[language], tone: 'ruled', people: years.map((year) => year.life.unknown) },
		{ label: messages.dead[language], tone: 'dark', people: years.map((year) => year.life.dead) }
	];
	const party: readonly Layer[] = [
		{ label: messages.in[language], tone: 'plain', people: years.map((year) => year.party.in) },
		{
			label: messages.partyUnknown[language],
			tone: 'ruled',
			people: years.map((year) => year.party.unknown)
		},
		{ label: messages.out[language], tone: 'against', people: years.map((year) => year.party.out) }
	];
	let y = drawStack(surface, messages.lifePanel[language], life, axis, top, 130, options) + 14;
	y = drawStack(surface, messages.partyPanel[language], party, axis, y, 100, options) + 14;
	if (blows.length === 0) return y;
	surface.write(0, y + 14, messages.blowPanel[language], { size: 14, bold: true });
	const strips = blows.map(({ id, label }) => ({
		...{ label, tone: 'against' as const },
		people: years.map((year) => year.blows[id]!)
	}));
	const bottom = drawStrips(surface, strips, axis, y + 20, options);
	return drawYears(surface, axis, [y + 20, bottom], options);
}
