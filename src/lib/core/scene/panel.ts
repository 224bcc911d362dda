import type { Count, Visible } from '../graph/facets/select.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import type { Language } from '../text/text.ts';
import { standOf, type Stand } from '../view/change.ts';
import type { View } from '../view/view.ts';

/** One facet as it stands in the panel: the legend and the filter in one. */
export interface PanelFacet {
	readonly id: string;
	readonly label: string;
	readonly values: readonly PanelValue[];
}

export interface PanelValue extends Count {
	readonly id: string;
	readonly label: string;
	readonly stand: Stand;
}

/** The facets with their counts; values that the scope has not at all are left out unless they are filtered by. */
export function composePanel(
	index: FacetIndex,
	visible: Visible,
	view: View,
	language: Language
): readonly PanelFacet[] {
	return index.facets.map(({ facet, values }) => {
		const counts = visible.counts.get(facet.id)!;
		return {
			id: facet.id,
			label: facet.label[language],
			values: values
				.map(({ id, label }) => ({ id, label, ...counts.get(id)!, stand: standOf(view, facet.id, id) }))
				.filter(({ total, stand }) => total > 0 || stand !== 'open')
		};
	});
}
