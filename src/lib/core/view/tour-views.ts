import type { Problem } from '../dataset/problem.ts';
import { tourFaults as say } from '../dataset/tours/tour-faults.ts';
import type { Tour } from '../dataset/tours/tour.ts';
import { countBits, hasBit } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { select } from '../graph/facets/select.ts';
import { surround } from '../graph/surroundings.ts';
import type { Text } from '../text/text.ts';
import { focusedIds } from './focus.ts';
import { tidyView } from './tidy.ts';
import { formatView, parseView, type View } from './view.ts';

/** The view of a step; what it does not understand is left out. */
export function viewOfStep(step: { readonly view: string }): View {
	return { ...parseView({ get: readParam(step.view) }), tour: '' };
}

/** A parameter of a query, as URLSearchParams reads it; the core knows no browser. */
function readParam(query: string): (name: string) => string | null {
	const pairs = query.split('&').map((pair) => pair.split('=') as [string, string?]);
	return (name) => {
		const value = pairs.find(([key]) => key === name)?.[1];
		return value === undefined ? null : decode(value.replaceAll('+', ' '));
	};
}

function decode(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}

/** What is wrong with the views of a tour: each is to be an address as the explorer writes it, with something to see. */
export function checkTourViews(tour: Tour, graph: Graph, index: FacetIndex): Problem[] {
	return tour.steps
		.filter(({ view }) => view !== '')
		.flatMap((step) =>
			faultsOf(step.view, graph, index).map((message) => ({
				...{ file: tour.file, row: step.lines.view, column: 'view', message }
			}))
		);
}

function faultsOf(query: string, graph: Graph, index: FacetIndex): Text[] {
	const view = viewOfStep({ view: query });
	const unknown = namedIn(view).filter((id) => !graph.entityIndex.has(id));
	if (unknown.length > 0) return unknown.map(say.unknownEntity);
	const tidy = tidyView(view, graph, index);
	const written = formatView(tidy);
	if (written !== query) return [say.otherView(written)];
	const { entities } = select(index, tidy, surround);
	if (countBits(entities) === 0) return [say.emptyView];
	return focusedIds(tidy.focus)
		.filter((id) => !hasBit(entities, graph.entityIndex.get(id)!))
		.map(say.unseen);
}

/** Every entity that a view names, wherever it does. */
function namedIn({ focus, around, hidden, expanded, life, centre, moved }: View): readonly string[] {
	const others = [...around, ...hidden, ...expanded, ...life, ...moved.map(({ id }) => id)];
	return [...new Set([...focusedIds(focus), ...others, ...(centre === '' ? [] : [centre])])];
}
