import type { Language } from '../text/text.ts';

/** A page of the site, whatever its language. The explorer's view is in its query, not here. */
export type SitePage =
	| { readonly kind: 'explorer' | 'names' | 'sources' | 'about' | 'data' | 'tours' }
	| { readonly kind: 'entity' | 'source' | 'relation' | 'fate' | 'tour'; readonly id: string };

const folders = {
	entity: 'entity',
	source: 'source',
	relation: 'relation',
	fate: 'fate',
	tour: 'tour'
} as const;

/** Where a page lives below the root of the site, such as `en/entity/alexandra-kollontai/`. */
export function formatPagePath(language: Language, page: SitePage): string {
	if ('id' in page) return `${language}/${folders[page.kind]}/${page.id}/`;
	return page.kind === 'explorer' ? `${language}/` : `${language}/${page.kind}/`;
}

/** The way from one page to another by relative links only, so that the site can live under any path. */
export function formatWay(from: string, to: string): string {
	return '../'.repeat(from.split('/').length - 1) + to || './';
}
