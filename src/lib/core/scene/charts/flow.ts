import type { Graph } from '../../graph/build.ts';
import type { FacetIndex } from '../../graph/facets/facet-index.ts';
import type { Language } from '../../text/text.ts';
import type { ChartGroup } from './chart-group.ts';
import { facetRows, type FacetRow } from './facet-rows.ts';
import { countSeveral } from './several.ts';

/** From the values of one facet of people to those of another: from role to fate. */
export interface FlowChart {
	readonly type: 'flow';
	readonly from: string;
	readonly to: string;
	readonly groups: readonly FlowGroup[];
}

export interface FlowGroup extends ChartGroup {
	/** Values that somebody of the group has, in the order of the facet. */
	readonly sources: readonly FlowNode[];
	readonly targets: readonly FlowNode[];
	readonly bands: readonly FlowBand[];
	/** How many people are in more than one band, having several values on either side. */
	readonly several: number;
}

export interface FlowNode {
	readonly id: string;
	readonly label: string;
	readonly unknown: boolean;
	readonly people: readonly string[];
}

/** The people who have both values; ids of its two nodes. */
export interface FlowBand {
	readonly source: string;
	readonly target: string;
	readonly people: readonly string[];
}

/** Everybody is in one band for every pair of values they have; who has no value on a side has that it is not known. */
export function composeFlow(
	graph: Graph,
	index: FacetIndex,
	[from, to]: readonly [string, string],
	groups: readonly ChartGroup[],
	language: Language
): FlowChart {
	const [sources, targets] = [facetRows(index, from, language), facetRows(index, to, language)];
	return {
		...{ type: 'flow', from, to },
		groups: groups.map((group) => {
			const bands = bandsOf(graph, group, sources, targets);
			return {
				...group,
				sources: nodesOf(graph, group, sources),
				targets: nodesOf(graph, group, targets),
				bands,
				several: countSeveral(bands.map(({ people }) => people))
			};
		})
	};
}

function nodesOf(graph: Graph, { members }: ChartGroup, rows: readonly FacetRow[]): readonly FlowNode[] {
	return rows
		.map(({ id, label, unknown, has }) => ({ id, label, unknown, people: idsOf(graph, members.filter(has)) }))
		.filter(({ people }) => people.length > 0);
}

function bandsOf(
	graph: Graph,
	{ members }: ChartGroup,
	sources: readonly FacetRow[],
	targets: readonly FacetRow[]
): readonly FlowBand[] {
	return sources
		.flatMap((source) => {
			const there = members.filter(source.has);
			return targets.map((target) => ({
				...{ source: source.id, target: target.id },
				people: idsOf(graph, there.filter(target.has))
			}));
		})
		.filter(({ people }) => people.length > 0);
}

function idsOf({ dataset }: Graph, members: readonly number[]): readonly string[] {
	return members.map((member) => dataset.entities[member]!.id);
}
