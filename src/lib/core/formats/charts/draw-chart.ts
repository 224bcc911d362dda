import type { Chart } from '../../scene/charts/index.ts';
import { drawCourse } from './draw-course.ts';
import { drawFlow } from './draw-flow.ts';
import { drawShares } from './draw-shares.ts';
import { drawSurvival } from './draw-survival.ts';
import type { ChartDrawing, ChartOptions } from './surface.ts';

/** Draws a chart of any kind, so many px wide and as high as it needs. */
export function drawChart(chart: Chart, options: ChartOptions): ChartDrawing {
	switch (chart.type) {
		case 'shares':
			return drawShares(chart, options);
		case 'course':
			return drawCourse(chart, options);
		case 'survival':
			return drawSurvival(chart, options);
		case 'flow':
			return drawFlow(chart, options);
	}
}
