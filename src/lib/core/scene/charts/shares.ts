import type { Graph } from '../../graph/build.ts';
import type { FacetIndex } from '../../graph/facets/facet-index.ts';
import { differenceInterval } from '../../statistics/newcombe.ts';
import { wilson, type Interval } from '../../statistics/wilson.ts';
import type { Language } from '../../text/text.ts';
import { countShared, type ChartGroup } from './chart-group.ts';
import { facetRows } from './facet-rows.ts';
import { countSeveral } from './several.ts';

/** How many of one or two groups have each value of a facet, such as each fate. */
export interface SharesChart {
	readonly type: 'shares';
	readonly facet: string;
	readonly groups: readonly ShareGroup[];
	/** Every value that anybody in the dataset has, in the order of the facet; what is not known is last. */
	readonly rows: readonly ShareRow[];
	/** How many people are in both groups: then the shares cannot be compared by an interval. */
	readonly shared: number;
}

export interface ShareGroup extends ChartGroup {
	/** How many are counted in several rows, because sources disagree or several things happened to them. */
	readonly several: number;
	/** Whether there are too few people to say anything about shares. */
	readonly scarce: boolean;
}

export interface ShareRow {
	readonly id: string;
	readonly label: string;
	readonly unknown: boolean;
	/** One for each group. */
	readonly cells: readonly ShareCell[];
	/** By how much the first share may exceed the second; only for two groups of different people. */
	readonly difference: Interval | undefined;
}

export interface ShareCell extends Interval {
	readonly people: readonly string[];
	/** Of all people of the group, 0 to 1; 0 for a group without people. The interval is Wilson's, 95 %. */
	readonly share: number;
}

/** Shares say nothing of fewer people than this, or when an interval is wider than this. */
export const scarcity = { people: 10, width: 0.4 } as const;

/** Counts groups by the values of a facet of people. */
export function composeShares(
	graph: Graph,
	index: FacetIndex,
	facetId: string,
	groups: readonly ChartGroup[],
	language: Language
): SharesChart {
	const { entities } = graph.dataset;
	const shared = countShared(groups);
	const rows = facetRows(index, facetId, language).map(({ id, label, unknown, has }): ShareRow => {
		const cells = groups.map(({ members }): ShareCell => {
			const people = members.filter(has).map((member) => entities[member]!.id);
			const n = members.length;
			return { people, share: n === 0 ? 0 : people.length / n, ...wilson(people.length, n) };
		});
		const [first, second] = cells.map(({ people }, at) => ({
			count: people.length,
			n: groups[at]!.members.length
		}));
		const difference = first && second && shared === 0 ? differenceInterval(first, second) : undefined;
		return { id, label, unknown, cells, difference };
	});
	return {
		...{ type: 'shares', facet: facetId, rows, shared },
		groups: groups.map((group, at) => ({
			...group,
			several: countSeveral(rows.map(({ cells }) => cells[at]!.people)),
			scarce: isScarce(
				group,
				rows.map(({ cells }) => cells[at]!)
			)
		}))
	};
}

function isScarce({ members }: ChartGroup, cells: readonly Interval[]): boolean {
	return members.length < scarcity.people || cells.some(({ low, high }) => high - low > scarcity.width);
}
