import { isInForce, type Filter } from '../graph/facets/select.ts';
import { openingView, type View } from './view.ts';

/** How a value of a facet stands in a view. */
export type Stand = 'open' | 'required' | 'excluded';

export function standOf(view: View, facet: string, value: string): Stand {
	const filter = view.filters[facet];
	if (filter?.required.includes(value)) return 'required';
	return filter?.excluded.includes(value) ? 'excluded' : 'open';
}

/** The view in which a value of a facet stands as given; a value cannot be required and excluded at once. */
export function withStand(view: View, facet: string, value: string, stand: Stand): View {
	const before = view.filters[facet] ?? { required: [], excluded: [] };
	const others = (values: readonly string[]) => values.filter((other) => other !== value);
	return withFilter(view, facet, {
		required: stand === 'required' ? [...others(before.required), value] : others(before.required),
		excluded: stand === 'excluded' ? [...others(before.excluded), value] : others(before.excluded)
	});
}

/** The view with one facet open again. */
export function withoutFilter(view: View, facet: string): View {
	return withFilter(view, facet, { required: [], excluded: [] });
}

/** The view in which nothing is left out, by facets, by time or by hand. */
export function withoutFilters(view: View): View {
	return { ...view, filters: {}, time: undefined, around: [], hidden: [], expanded: [] };
}

/** The opening view with what decides, in this one, which entities and claims pass. */
export function onlyFilters(view: View): View {
	const { scope, filters, time, sureness, around, depth, way, along, hidden, expanded } = view;
	const surroundings = { around, depth, way, along, hidden, expanded };
	return { ...openingView, scope, filters, time, sureness, ...surroundings };
}

function withFilter(view: View, facet: string, filter: Filter): View {
	const others = Object.entries(view.filters).filter(([id]) => id !== facet);
	const filters = isInForce(filter) ? [...others, [facet, filter] as const] : others;
	return { ...view, filters: Object.fromEntries(filters) };
}

/** Whether surroundings, or what was left out or added by hand, make the picture another than that of the scope. */
export function isSurrounded({ around, hidden, expanded }: View): boolean {
	return around.length + hidden.length + expanded.length > 0;
}
