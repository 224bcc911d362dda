import { resolve } from '$app/paths';
import type { Language } from '#lib/core/text/text.ts';
import { formatEmbedPath } from '#lib/core/view/embed.ts';

/** The address of the page that shows the graph alone, to stand in pages of others. */
export function embedAddress(language: Language, query = ''): string {
	return resolve('/') + formatEmbedPath(language) + (query && `?${query}`);
}
