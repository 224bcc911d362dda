import { countCommon, emptyBits, unite, type Bitset } from '../../../graph/bitset.ts';
import { nameOf } from '../../../graph/facets/facet.ts';
import type { IndexedFacet } from '../../../graph/facets/facet-index.ts';
import type { Visible } from '../../../graph/facets/select.ts';
import { setMessages as words } from '../../../text/set-messages.ts';
import type { Language } from '../../../text/text.ts';
import type { View } from '../../../view/view.ts';
import type { Counted, Divided, SetSource } from './division.ts';

/** More figures than this are no set that can be looked over. */
export const mostValues = 24;

/** Relations have more values than fit on a page; their groups fit. */
export const relationGroups = 'relation-group';

/** By what a view can be divided: facets that have a few values in it, and the groups of relations. */
export function dividingFacets(
	{ facets, graph, view, language }: SetSource,
	visible: Visible
): readonly { readonly id: string; readonly label: string }[] {
	return facets.facets.flatMap((indexed) => {
		const { facet } = indexed;
		const own = { id: facet.id, label: facet.label[language] };
		const held = heldValues(indexed, view, visible).length;
		const grouped = facet.id === 'relation' && graph.dataset.vocabulary.relationGroups.length > 1;
		return [
			...(held > 1 && held <= mostValues ? [own] : []),
			...(grouped ? [{ id: relationGroups, label: words.relationGroups[language] }] : [])
		];
	});
}

/** The values of a facet that its own filter lets pass and that are there under all the other filters. */
function heldValues({ facet, values }: IndexedFacet, view: View, visible: Visible) {
	const counts = visible.counts.get(facet.id)!;
	return values.filter(({ id }) => isOpen(view, facet.id, id) && counts.get(id)!.visible > 0);
}

function isOpen({ filters }: View, facet: string, value: string): boolean {
	const { required = [], excluded = [] } = filters[facet] ?? {};
	return !excluded.includes(value) && (required.length === 0 || required.includes(value));
}

/** One figure for each value of a facet that the view has, in the order of the facet. */
export function divideByFacet(source: SetSource, id: string): Divided {
	if (id === relationGroups) return divideByGroup(source);
	const { facets, view, language } = source;
	const indexed = facets.facets.find(({ facet }) => facet.id === id)!;
	const { facet, values, bits } = indexed;
	// What the scope has nobody of is no value of this case, whatever the vocabulary knows.
	const whole = source.select(view).counts.get(id)!;
	const open = values.filter((value) => isOpen(view, id, value.id) && whole.get(value.id)!.total > 0);
	if (facet.largestFirst) open.sort((a, b) => whole.get(b.id)!.total - whole.get(a.id)!.total);
	const of = facet.of === 'entity' ? 'entities' : 'claims';
	const only = (value: string) => requiring(view, id, [value]);
	return {
		label: facet.label[language],
		base: view,
		counted: facet.of === 'claim' ? 'claims' : countedOf(indexed, facets.people),
		total: (visible) =>
			facet.of === 'claim'
				? countCommon(visible.claims, visible.claims)
				: countCommon(visible.entities, indexed.domain),
		divisions: open.map((value) => ({
			id: value.id,
			label: capital(nameOf(value, language), language),
			view: only(value.id),
			count: (visible) => countCommon(visible[of], bits.get(value.id)!),
			about: facet.of === 'entity' ? bits.get(value.id) : undefined
		}))
	};
}

function countedOf({ domain }: IndexedFacet, people: Bitset): Counted {
	return countCommon(domain, people) === countCommon(domain, domain) ? 'people' : 'entities';
}

/** One figure for each group of relations. */
function divideByGroup(source: SetSource): Divided {
	const { facets, graph, view, language } = source;
	const { relations, relationGroups: groups } = graph.dataset.vocabulary;
	const { bits } = facets.facets.find(({ facet }) => facet.id === 'relation')!;
	const divisions = groups.flatMap(({ id, label }) => {
		const own = relations
			.filter(({ id: relation, group }) => group === id && isOpen(view, 'relation', relation))
			.map((relation) => relation.id);
		if (own.length === 0) return [];
		const any = emptyBits(facets.claimCount);
		for (const relation of own) unite(any, bits.get(relation)!);
		const count = (visible: Visible) => countCommon(visible.claims, any);
		return [{ id, label: capital(label, language), view: requiring(view, 'relation', own), count }];
	});
	return {
		...{ label: words.relationGroups[language], divisions, base: view, counted: 'claims' },
		total: ({ claims }) => countCommon(claims, claims)
	};
}

/** The view in which of a facet these values are wanted; what it excludes stays excluded. */
function requiring(view: View, facet: string, required: readonly string[]): View {
	const excluded = view.filters[facet]?.excluded ?? [];
	return { ...view, filters: { ...view.filters, [facet]: { required, excluded } } };
}

function capital(text: string, language: Language): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
