import { resolve } from '$app/paths';
import type { Language } from '#lib/core/text/text.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { parseView, type View } from '#lib/core/view/view.ts';

/** Addresses of the site's pages: relative while prerendering, so that the site can live under any path. */
export function explorerAddress(language: Language, query = ''): string {
	return resolve('/[language=language]', { language }) + '/' + (query && `?${query}`);
}

/** Of any page beside the explorer's views. */
export function pageAddress(language: Language, page: SitePage): string {
	return resolve('/') + formatPagePath(language, page);
}

export function entityAddress(language: Language, id: string): string {
	return pageAddress(language, { kind: 'entity', id });
}

export function caseFileAddress(language: Language): string {
	return resolve('/data/[file]', { file: `explorer-${language}.json` });
}

/** What is remarked on the records of the case. */
export function notesAddress(language: Language): string {
	return resolve('/data/[file]', { file: `notes-${language}.json` });
}

/** What the case's data package says of itself. */
export function descriptionAddress(): string {
	return resolve('/data/[file]', { file: 'datapackage.json' });
}

/** The view that the query of an address means. */
export function readQuery(query: string): View {
	return parseView(new URLSearchParams(query));
}

/** A file of open data. */
export function openFileAddress(name: string): string {
	return `${resolve('/')}data/${name}`;
}
