import type { Language } from '#lib/core/text/text.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';

/**
 * Where the picture beside links to a page lies below the root of the site: `og/en/entity/flor-mitin.png`. A source
 * stands there in its own language, so it has one picture for all: `og/source/allen-2021.png`.
 */
export function cardPath(language: Language, page: SitePage): string {
	if (page.kind === 'source') return `og/source/${page.id}.png`;
	return `og/${formatPagePath(language, page).replace(/\/$/, '')}.png`;
}
