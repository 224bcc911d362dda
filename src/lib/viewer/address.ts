import type { OfflineCase } from '#lib/core/formats/html/offline-case.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, parseView, type View } from '#lib/core/view/view.ts';

/** The link to a view, within the file. */
export function linkToView(view: View): string {
	return `#${formatView(view)}`;
}

/** The view that the address asks for: the one in which the file opens when it asks for none; undefined for another place in the page. */
export function readView({ file, case: { graph, facets } }: OfflineCase): View | undefined {
	const { hash } = location;
	if (hash === '' || hash === '#') return file.view;
	if (!hash.startsWith('#scope=')) return undefined;
	const asked = parseView(new URLSearchParams(hash.slice(1)));
	return tidyView({ ...asked, scope: 'context' }, graph, facets);
}
