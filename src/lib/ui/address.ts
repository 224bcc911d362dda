import { resolve } from '$app/paths';
import { referencesFile } from '#lib/core/formats/figure/references.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView, type View } from '#lib/core/view/view.ts';

/** Addresses of the site's pages: relative while prerendering, so that the site can live under any path. */
export function explorerAddress(language: Language, query = ''): string {
	return resolve('/[language=language]', { language }) + '/' + (query && `?${query}`);
}

export function entityAddress(language: Language, id: string): string {
	return resolve('/[language=language]/entity/[id]', { language, id }) + '/';
}

export function caseFileAddress(language: Language): string {
	return resolve('/data/[file]', { file: `explorer-${language}.json` });
}

/** Of the works set in a style: see `load-references.ts`. */
export function referencesAddress(language: Language, style: string): string {
	return resolve('/data/[file]', { file: referencesFile(language, style) });
}

/** The view that the query of an address means. */
export function readQuery(query: string): View {
	return parseView(new URLSearchParams(query));
}
