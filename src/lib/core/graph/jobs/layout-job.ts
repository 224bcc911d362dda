import { layouts } from '../layouts/index.ts';
import type { LayoutInput, Positions } from '../layouts/layout.ts';
import type { Job } from './job.ts';

export interface LayoutOrder {
	/** The id of a layout. */
	readonly layout: string;
	readonly input: LayoutInput;
}

/** Lays out a graph. Throws for a layout that is not in the list. */
export const layoutJob: Job<'layout', LayoutOrder, Positions> = {
	id: 'layout',
	run: ({ layout, input }, onprogress) => {
		const found = layouts.find(({ id }) => id === layout);
		if (!found) throw new Error(`no layout ${layout}`);
		return found.place(input, onprogress);
	}
};
