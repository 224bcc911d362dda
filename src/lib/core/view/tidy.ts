import type { Graph } from '../graph/build.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { isInForce, type Filter } from '../graph/facets/select.ts';
import type { Focus, View } from './view.ts';

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
	return { ...view, filters, focus: tidyFocus(view.focus, graph) };
}

function tidyFocus(focus: Focus | undefined, graph: Graph): Focus | undefined {
	if (focus?.type === 'entity') return graph.entityIndex.has(focus.id) ? focus : undefined;
	if (focus?.type !== 'tie') return undefined;
	const { a, b } = focus;
	const known = graph.entityIndex.has(a) && graph.entityIndex.has(b);
	return known && graph.model.areNeighbors(a, b) ? focus : undefined;
}
