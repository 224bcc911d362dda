import { nameOf } from '#lib/core/graph/facets/facet.ts';
import { buildSearch } from '#lib/core/graph/search.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { standOf, withoutFilter, withStand } from '#lib/core/view/change.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { actions, facetLabels, type Desk } from './actions.ts';
import { findMatches, keyBy } from '#lib/core/text/match.ts';

/** A line of the palette. */
export interface Line {
	readonly id: string;
	readonly label: string;
	/** Names in the other languages, or the keys that do the same. */
	readonly beside: string;
	readonly run: (desk: Desk) => void;
}

export interface Listing {
	readonly actions: readonly Line[];
	readonly entities: readonly Line[];
	readonly values: readonly Line[];
}

/** So many entities and values are listed for a query; commands all. */
const most = { entities: 8, values: 10 } as const;

/** Makes what lists, for a query, the commands, entities and values that it finds; commands alone for an empty one. */
export function buildListing(explorer: Explorer, language: Language): (query: string) => Listing {
	const { graph, facets } = explorer.case;
	const search = buildSearch(graph.dataset);
	// A command may be asked for in any of the three languages.
	const commands = keyBy(actions, ({ label }) => languages.map((each) => label[each]));
	const values = keyBy(
		facets.facets.flatMap(({ facet, values }) =>
			values.map((value) => ({
				...{ facet: facet.id, value: value.id },
				label: `${facetLabels.get(facet.id)![language]}: ${nameOf(value, language)}`
			}))
		),
		({ label }) => [label]
	);
	return (query) => ({
		actions: findMatches(commands, query, Infinity).map(({ id, label, keys = '', run }) => ({
			...{ id: `action:${id}`, label: label[language], beside: keys, run }
		})),
		entities: search(query)
			.slice(0, most.entities)
			.map(({ id, name }) => ({
				...{ id: `entity:${id}`, label: name[language] },
				beside: languages
					.filter((other) => other !== language)
					.map((other) => name[other])
					.join(' · '),
				run: ({ explorer }) => explorer.find(id)
			})),
		values: (query.trim() === '' ? [] : findMatches(values, query, most.values)).map(
			({ facet, value, label }) => ({
				...{ id: `value:${facet}:${value}`, label, beside: '' },
				run: ({ explorer }) => showOnly(explorer, facet, value)
			})
		)
	});
}

/** Leaves of a facet only this value; when that is so already, nothing is changed. */
function showOnly(explorer: Explorer, facet: string, value: string): void {
	const { view } = explorer;
	const only = standOf(view, facet, value) === 'required' && view.filters[facet]?.required.length === 1;
	if (!only) explorer.show(withStand(withoutFilter(view, facet), facet, value, 'required'));
}
