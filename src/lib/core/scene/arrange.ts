import type { Tier } from '../dataset/records.ts';
import { hasBit, type Bitset } from '../graph/bitset.ts';
import { entityTimes } from '../graph/entity-times.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import type { LayoutInput } from '../graph/layouts/layout.ts';
import type { View } from '../view/view.ts';
import type { Case } from './case.ts';
import { boxIn, composeLayoutInput } from './layout-boxes.ts';

/** What is to be laid out of a case: entities, and the claims that tie them. */
export interface Arranged {
	readonly scope: Tier;
	readonly entities: Bitset;
	readonly claims: Bitset;
	/** The ties of a projection, in place of those that claims make. */
	readonly ties?: readonly { readonly a: number; readonly b: number; readonly claims: number }[];
}

/** Width / height of what is laid out when nobody says otherwise: the space that a wide screen leaves to the graph. */
export const usualAspect = 1.03;

/** The places in the dataset of what is laid out, in the order of the input, and the input of the view's layout. */
export interface Arrangement {
	readonly members: readonly number[];
	readonly input: LayoutInput;
}

/** Makes what a layout needs of the part of a case that is to be laid out. */
export function composeArrangement(
	{ graph, facets, index }: Pick<Case, 'graph' | 'facets' | 'index'>,
	{ scope, entities, claims, ties }: Arranged,
	{ layout, by, centre }: Pick<View, 'layout' | 'by' | 'centre'>,
	aspect = usualAspect
): Arrangement {
	const members = graph.dataset.entities.map((_, member) => member).filter((each) => hasBit(entities, each));
	const boxes = members.map((member) => boxIn({ graph, index }, scope, member));
	const lines = index.ties.map(({ a, b, claims: all }) => ({
		...{ a, b, claims: all.filter((claim) => hasBit(claims, claim)).length }
	}));
	const input = composeLayoutInput(members, boxes, ties ?? lines.filter((line) => line.claims > 0), aspect);
	const at = members.indexOf(graph.entityIndex.get(centre) ?? -1);
	return {
		members,
		input: {
			...input,
			...(at >= 0 && { centre: at }),
			...(layout === 'columns' && { groups: groupsBy(facets, by, members) }),
			...(layout === 'year' && { times: timesOf(entityTimes(graph, claims), members) }),
			modes: Uint8Array.from(members, (member) => (hasBit(facets.people, member) ? 0 : 1))
		}
	};
}

/** The first value of a facet that each has, in the order of the facet; who has none makes the last group. */
function groupsBy({ facets }: FacetIndex, by: string, members: readonly number[]): Int32Array {
	const indexed = facets.find(({ facet }) => facet.id === by);
	if (!indexed) throw new Error(`no facet ${by}`);
	const { values, bits } = indexed;
	return Int32Array.from(members, (member) => {
		const group = values.findIndex(({ id }) => hasBit(bits.get(id)!, member));
		return group < 0 ? values.length : group;
	});
}

function timesOf(times: Float64Array, members: readonly number[]): Float64Array {
	return Float64Array.from(members, (member) => times[member]!);
}
