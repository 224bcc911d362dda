import { tiers, type Entity } from '../dataset/records.ts';
import { hasBit } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { focusedIds, focusOn } from './focus.ts';
import type { View } from './view.ts';

type Found = Pick<Entity<unknown>, 'id' | 'tier'>;

/** The view with these entities selected, and nothing else. */
export function withPicked(view: View, ids: readonly string[]): View {
	return { ...view, focus: focusOn(ids) };
}

/** The view with these entities added to what is selected, or taken from it when they are in it. */
export function withMorePicked(view: View, ids: readonly string[]): View {
	const before = focusedIds(view.focus);
	const kept = before.filter((id) => !ids.includes(id));
	return withPicked(view, [...kept, ...ids.filter((id) => !before.includes(id))]);
}

/** The view of the paths from one entity to another, the first of them shown; both are in the picture, as in `withFound`. */
export function withPath(view: View, a: Found, b: Found): View {
	const { scope } = withFound(withFound(view, a), b);
	return { ...view, focus: { type: 'path', a: a.id, b: b.id }, nth: 1, scope };
}

/** The view with an entity selected, and the scope widened as far as is needed to have it in the picture. */
export function withFound(view: View, { id, tier }: Found): View {
	const wider = tiers.indexOf(tier) > tiers.indexOf(view.scope);
	return { ...withPicked(view, [id]), scope: wider ? tier : view.scope };
}

/** Whether some of what is selected is not in the picture, because the scope is too narrow for it. */
export function isOutOfScope({ focus, scope }: View, graph: Graph, { scopes }: FacetIndex): boolean {
	return focusedIds(focus).some((id) => !hasBit(scopes[scope], graph.entityIndex.get(id)!));
}
