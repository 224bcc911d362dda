import { axisYears, firstDay, lastDay } from '../../scene/time-axis.ts';
import { textWidth } from '../../scene/labels.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { line, type ChartOptions, type Surface } from './surface.ts';

/** Columns for years, side by side. */
export interface YearAxis {
	readonly first: number;
	readonly last: number;
	readonly left: number;
	readonly right: number;
	/** The width of a year. */
	readonly step: number;
	/** Where a year begins. */
	readonly at: (year: number) => number;
}

/** The room left of the columns, for the numbers of the other axis. */
const axisWidth = 40;
/** And right of them. */
const rightMargin = 14;

export function yearAxis(first: number, last: number, width: number): YearAxis {
	const [left, right] = [axisWidth, width - rightMargin];
	const step = (right - left) / (last - first + 1);
	return { first, last, left, right, step, at: (year) => left + (year - first) * step };
}

/** Years below a drawing, with their lines up to `top`; gives back where they end. */
export function drawYears(
	surface: Surface,
	axis: YearAxis,
	[top, bottom]: readonly [number, number],
	{ palette, language }: ChartOptions
): number {
	const days = { first: firstDay(axis.first), last: lastDay(axis.last) };
	const quiet = { size: 12, colour: palette.quiet };
	surface.add(line([axis.left, bottom], [axis.right, bottom], palette.outline));
	for (const year of axisYears(days, (axis.right - axis.left) / 46)) {
		const x = axis.at(year);
		surface.add(line([x, top], [x, bottom + 4], palette.tie, 0.35));
		const fits = x + 2 + textWidth(String(year), false) * quiet.size <= axis.right + rightMargin;
		if (fits) surface.write(x + 2, bottom + 15, String(year), quiet);
	}
	surface.write(axis.left - 6, bottom + 15, messages.years[language], { ...quiet, anchor: 'end' });
	return bottom + 20;
}

/** Marks of the other axis at some heights, with lines across. */
export function drawLevels(
	surface: Surface,
	axis: YearAxis,
	levels: readonly { readonly y: number; readonly label: string }[],
	{ palette }: ChartOptions
): void {
	for (const { y, label } of levels) {
		surface.add(line([axis.left, y], [axis.right, y], palette.tie, 0.35));
		surface.write(axis.left - 6, y + 4, label, { size: 12, colour: palette.quiet, anchor: 'end' });
	}
}
