import { composeInView } from './in-view.ts';
import { composeViewAsSource, sourcesInView } from './sources-in-view.ts';
import type { Taken } from './taken.ts';

/** CSL-JSON of the sources in view, as the case has them; the first item is the view itself. */
export function writeCslJson(taken: Taken): string {
	const items = [composeViewAsSource(taken), ...sourcesInView(composeInView(taken))];
	return JSON.stringify(items, undefined, '\t') + '\n';
}
