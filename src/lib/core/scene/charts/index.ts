import type { Bitset } from '../../graph/bitset.ts';
import type { Graph } from '../../graph/build.ts';
import type { Cohort } from '../../graph/cohorts/cohort.ts';
import type { FacetIndex } from '../../graph/facets/facet-index.ts';
import type { Time } from '../../graph/time.ts';
import type { Language } from '../../text/text.ts';
import type { Choices } from '../../view/view.ts';
import { groupInView, type ChartGroup } from './chart-group.ts';
import { composeCourse, type CourseChart } from './course.ts';
import { composeFlow, type FlowChart } from './flow.ts';
import type { Life } from './life.ts';
import { composeShares, type SharesChart } from './shares.ts';
import { composeSurvival, type SurvivalChart } from './survival.ts';

/** A chart as plain numbers, with the people behind every one of them. */
export type Chart = SharesChart | CourseChart | SurvivalChart | FlowChart;

export interface ChartInput {
	readonly graph: Graph;
	readonly index: FacetIndex;
	readonly lives: readonly (Life | undefined)[];
	/** One, or two to be compared. */
	readonly cohorts: readonly Cohort[];
	/** What passes when some facets (or `time`) are left open. */
	readonly passWithout: (open: readonly string[]) => Bitset;
	readonly time: Time | undefined;
	/** The facet from which a flow comes. */
	readonly from: Choices['from'];
	readonly language: Language;
}

/** A kind of chart: what it leaves open of the filters because it shows just that, and how it is counted. */
interface ChartKind {
	readonly open: (from: string) => readonly string[];
	readonly compose: (input: ChartInput, groups: readonly ChartGroup[]) => Chart;
}

/** Every kind of chart. The filters choose the people; what became of them is told by everything that is known. */
export const chartKinds: Readonly<Record<Choices['chart'], ChartKind>> = {
	fate: shares('fate'),
	outcome: shares('outcome'),
	course: { open: () => ['time'], compose: (input, groups) => composeCourse(lifeInput(input, groups)) },
	survival: { open: () => ['time'], compose: (input, groups) => composeSurvival(lifeInput(input, groups)) },
	flow: {
		open: (from) => [from, 'fate'],
		compose: ({ graph, index, from, language }, groups) =>
			composeFlow(graph, index, [from, 'fate'], groups, language)
	}
};

export function composeChart(id: Choices['chart'], input: ChartInput): Chart {
	const { open, compose } = chartKinds[id];
	const passing = input.passWithout(open(input.from));
	return compose(
		input,
		input.cohorts.map((cohort) => groupInView(cohort, passing))
	);
}

function shares(facet: string): ChartKind {
	return {
		open: () => [facet],
		compose: ({ graph, index, language }, groups) => composeShares(graph, index, facet, groups, language)
	};
}

function lifeInput({ graph, index, lives, time }: ChartInput, groups: readonly ChartGroup[]) {
	return { graph, times: index.times, lives, groups, time };
}
