import type { Count, Visible } from '../graph/facets/select.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { nameOf } from '../graph/facets/facet.ts';
import type { Language } from '../text/text.ts';
import { standOf, type Stand } from '../view/change.ts';
import type { View } from '../view/view.ts';

/** One facet as it stands in the panel: the legend and the filter in one. */
export interface PanelFacet {
	readonly id: string;
	readonly label: string;
	readonly values: readonly PanelValue[];
	/** How many more values there are that are not in the list: on a page that has no data yet. */
	readonly more: number;
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
		const rows = values
			.map((value) => ({
				...{ id: value.id, label: nameOf(value, language), stand: standOf(view, facet.id, value.id) },
				...counts.get(value.id)!
			}))
			.filter(({ total, stand }) => total > 0 || stand !== 'open');
		if (facet.largestFirst) rows.sort((a, b) => b.total - a.total);
		return { id: facet.id, label: facet.label[language], values: rows, more: 0 };
	});
}

/** The same panel with the rows of an earlier one where they say the same: only what changed is drawn anew. */
export function reuseRows(before: readonly PanelFacet[], now: readonly PanelFacet[]): readonly PanelFacet[] {
	return now.map((facet) => {
		const known = new Map(before.find(({ id }) => id === facet.id)?.values.map((value) => [value.id, value]));
		const values = facet.values.map((value) => {
			const old = known.get(value.id);
			return old && isSameRow(old, value) ? old : value;
		});
		return { ...facet, values };
	});
}

function isSameRow(a: PanelValue, b: PanelValue): boolean {
	return a.visible === b.visible && a.total === b.total && a.stand === b.stand && a.label === b.label;
}

/** How many values a long facet shows at first; a facet is not long for the sake of two. */
const few = 9;
/** Of one with so many values that they are found by typing fewer are enough: each of them is two stops for the Tab key. */
const veryLong = { values: 60, few: 6 } as const;

/** Whether some of a facet's values are shown only when it is opened. */
export function isLong({ values, more }: PanelFacet): boolean {
	return values.length + more > few + 2;
}

/** The values of a facet that are shown before it is opened: the first, and those in force. */
export function firstValues(facet: PanelFacet): readonly PanelValue[] {
	if (!isLong(facet)) return facet.values;
	const shown = facet.values.length + facet.more > veryLong.values ? veryLong.few : few;
	return facet.values.filter(({ stand }, index) => index < shown || stand !== 'open');
}

/** The panel as far as it is shown before anything is opened. */
export function trimPanel(facets: readonly PanelFacet[]): readonly PanelFacet[] {
	return facets.map((facet) => {
		const values = firstValues(facet);
		return { ...facet, values, more: facet.more + facet.values.length - values.length };
	});
}
