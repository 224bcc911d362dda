import { claimsBetween, type Graph } from '../graph/build.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { isInForce, type Filter } from '../graph/facets/select.ts';
import { focusOn, focusedIds, joinOf, type Focus } from './focus.ts';
import type { View } from './view.ts';

/** The view without values and entities that this graph does not have (an old or a mistyped address). */
export function tidyView(view: View, graph: Graph, index: FacetIndex): View {
	const filters: Record<string, Filter> = {};
	for (const { facet, bits } of index.facets) {
		const filter = view.filters[facet.id];
		if (!filter) continue;
		const known = (values: readonly string[]) => values.filter((value) => bits.has(value));
		const tidy = { required: known(filter.required), excluded: known(filter.excluded) };
		if (isInForce(tidy)) filters[facet.id] = tidy;
	}
	const moved = view.moved.filter(({ id }) => graph.entityIndex.has(id));
	const here = (ids: readonly string[]) => ids.filter((id) => graph.entityIndex.has(id));
	const groups = graph.dataset.vocabulary.relationGroups.map(({ id }) => id);
	return {
		...view,
		filters,
		focus: tidyFocus(view, graph),
		centre: graph.entityIndex.has(view.centre) ? view.centre : '',
		moved,
		...{ around: here(view.around), hidden: here(view.hidden), expanded: here(view.expanded) },
		life: here(view.life),
		along: view.along.filter((id) => groups.includes(id))
	};
}

function tidyFocus({ focus, project }: View, graph: Graph): Focus | undefined {
	const known = focusedIds(focus).filter((id) => graph.entityIndex.has(id));
	if (focus?.type === 'join') return joinOf(known) ?? focusOn(known);
	if (focus?.type === 'path') return known.length === 2 ? focus : focusOn(known);
	if (focus?.type !== 'tie') return focusOn(known);
	if (known.length < 2) return undefined;
	// A projection ties those, too, between whom there is no claim.
	return project !== 'none' || claimsBetween(graph, focus.a, focus.b).length > 0 ? focus : undefined;
}
