import type { Chart } from '../../scene/charts/index.ts';
import type { Language } from '../../text/text.ts';
import { tabulateCourse } from './tabulate-course.ts';
import { tabulateFlow } from './tabulate-flow.ts';
import { tabulateShares } from './tabulate-shares.ts';
import { tabulateSurvival } from './tabulate-survival.ts';

/** The numbers of a chart: read instead of it, and saved as CSV. */
export interface ChartTable {
	readonly header: readonly string[];
	/** As many cells as the header has. */
	readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartCell {
	/** As a file has it: counts and shares (0 to 1) as numbers. */
	readonly value: string | number;
	/** As it is read. */
	readonly text: string;
	/** Ids of those whom it counts. */
	readonly people?: readonly string[];
}

export function tabulateChart(chart: Chart, language: Language): ChartTable {
	switch (chart.type) {
		case 'shares':
			return tabulateShares(chart, language);
		case 'course':
			return tabulateCourse(chart, language);
		case 'survival':
			return tabulateSurvival(chart, language);
		case 'flow':
			return tabulateFlow(chart, language);
	}
}
