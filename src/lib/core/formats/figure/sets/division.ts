import type { Bitset } from '../../../graph/bitset.ts';
import type { Graph } from '../../../graph/build.ts';
import type { FacetIndex } from '../../../graph/facets/facet-index.ts';
import type { Visible } from '../../../graph/facets/select.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Language } from '../../../text/text.ts';
import type { View } from '../../../view/view.ts';

/** What a set of figures is made from: a view, and how it becomes a picture. */
export interface SetSource {
	readonly graph: Graph;
	readonly facets: FacetIndex;
	readonly view: View;
	readonly language: Language;
	readonly select: (view: View) => Visible;
	/** Everybody in the same place under every view. */
	readonly compose: (visible: Visible, view: View) => Scene;
	readonly describe: (view: View, visible: Visible) => string;
}

/** One figure of a set: a view made from the one on the screen. */
export interface Division {
	readonly id: string;
	readonly label: string;
	readonly view: View;
	/** How many stand on it that it is about. */
	readonly count: (visible: Visible) => number;
	/** Which entities it is about; nothing when it is about claims. */
	readonly about?: Bitset | undefined;
}

/** What is counted on each figure. */
export type Counted = 'people' | 'entities' | 'claims' | 'dated';

/** A view divided into figures. */
export interface Divided {
	/** What it is divided by, as it is called. */
	readonly label: string;
	readonly divisions: readonly Division[];
	/** The view of which all of them are parts. */
	readonly base: View;
	readonly counted: Counted;
	/** Of how many in all. */
	readonly total: (visible: Visible) => number;
}
