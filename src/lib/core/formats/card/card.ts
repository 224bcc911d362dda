import type { Scene } from '../../scene/scene.ts';

/** What stands on the picture beside a link to a page. */
export interface Card {
	/** What it is, small above the title. */
	readonly kind: string;
	readonly title: string;
	/** The same in other languages. */
	readonly otherNames: readonly string[];
	/** Dates, authors: a line each, longer ones are broken. */
	readonly facts: readonly string[];
	/** A fate: its mark, and words beside that. */
	readonly fate?: { readonly id: string; readonly words: string };
	/** How much there is about it. */
	readonly counts: string;
	/** Of which case the page is. */
	readonly caseTitle: string;
	/** What is drawn beside the words; nothing when the page is about nobody. */
	readonly scene: Scene | undefined;
}
