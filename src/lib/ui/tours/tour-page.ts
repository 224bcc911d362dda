import type { Reference } from '#lib/core/dataset/references.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';

/** A tour as a page to be read. */
export interface TourPage {
	readonly title: string;
	readonly intro: string;
	readonly author: string;
	readonly licence: string;
	readonly steps: readonly TourPageStep[];
}

export interface TourPageStep {
	readonly id: string;
	readonly heading: string;
	readonly text: string;
	/** What the picture shows, in words. */
	readonly sentence: string;
	readonly picture: SvgElement;
	/** The query under which it is taken in the explorer. */
	readonly query: string;
	readonly references: readonly Reference[];
	readonly statements: readonly string[];
}
