import type { PanelFacet } from '#lib/core/scene/panel.ts';
import type { Timeline } from '#lib/core/scene/timeline.ts';
import type { FirstPicture } from './first-picture.ts';

/** What of the opening view is prerendered into the page. */
export interface Opening {
	readonly picture: FirstPicture;
	readonly panel: readonly PanelFacet[];
	readonly sentence: string;
	readonly timeline: Timeline;
	readonly entries: readonly { readonly id: string; readonly name: string }[];
	/** The words of the way in, in the language of the page. */
	readonly intro: {
		readonly text: string;
		readonly startHere: string;
		readonly questions: readonly { readonly text: string; readonly query: string }[];
		readonly howToRead: string;
		readonly reading: readonly string[];
		readonly morePages: string;
		/** The lists, the tours, the data, the page about it all: where they are below the page, and what they are called. */
		readonly pages: readonly { readonly path: string; readonly label: string }[];
	};
}
