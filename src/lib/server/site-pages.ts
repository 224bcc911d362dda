import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile, caseTours } from './dataset.ts';

/** A page in a language. */
export interface SitePlace {
	readonly language: Language;
	readonly page: SitePage;
}

/** Every page of the site that is there in each language: what the sitemap lists, and what has a picture for links. */
export function listPages(): readonly SitePage[] {
	const { entities, sources, vocabulary } = caseFile('en').dataset;
	const each = (
		kind: 'entity' | 'source' | 'relation' | 'fate' | 'tour',
		list: readonly { readonly id: string }[]
	) => list.map(({ id }): SitePage => ({ kind, id }));
	return [
		...(['explorer', 'names', 'sources', 'tours', 'data', 'about'] as const).map((kind) => ({ kind })),
		...each('entity', entities),
		...each('source', sources),
		...each('relation', vocabulary.relations),
		...each('fate', vocabulary.fates),
		...each('tour', caseTours())
	];
}

/** The same in every language. */
export function listPlaces(): readonly SitePlace[] {
	return listPages().flatMap((page) => languages.map((language) => ({ language, page })));
}
