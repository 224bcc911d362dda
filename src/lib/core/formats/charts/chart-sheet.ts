import type { Chart } from '../../scene/charts/index.ts';
import type { ChartDescription } from '../../scene/charts/describe.ts';
import { pictureMessages } from '../../text/picture-messages.ts';
import { fill } from '../../text/text.ts';
import { citeLine, margin, Sheet, type Captioned, type Picture } from '../sheet.ts';
import { round, svg } from '../svg-element.ts';
import { drawChart } from './draw-chart.ts';

/** The width of a chart on a sheet, in px: what a page of A4 upright takes without shrinking letters below 8 pt. */
const chartWidth = 760;

/** A chart to take away: its title, who is counted, the filter in words, what must be known, and the lines to cite it by. */
export function drawChartSheet(chart: Chart, description: ChartDescription, captioned: Captioned): Picture {
	const { caption, language, palette } = captioned;
	const quiet = { colour: palette.quiet };
	const sheet = new Sheet(chartWidth, palette.ink);
	sheet.write(caption.title, 14, quiet);
	sheet.skip(2);
	sheet.write(description.title, 26, { bold: true });
	sheet.skip(4);
	for (const line of description.groups) sheet.write(line, 16);
	sheet.skip(2);
	sheet.write(caption.sentence, 13, quiet);
	sheet.skip(18);
	const drawing = drawChart(chart, { palette, width: chartWidth, language, selected: new Set() });
	sheet.add(drawing.height + 16, (top) =>
		svg('g', { transform: `translate(${margin} ${round(top)})` }, [drawing.element])
	);
	for (const line of [...description.warnings, ...description.rules]) sheet.write(line, 12);
	sheet.skip(12);
	sheet.write(fill(pictureMessages.chartLicence[language], { ...caption }), 11, quiet);
	sheet.write(citeLine(captioned), 11, quiet);
	return sheet.finish(captioned);
}
