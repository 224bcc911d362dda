import { json } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import { listFindablePages } from '#lib/server/findable-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** What the search over all pages reads: ui/PageSearch.svelte, browser/page-search.ts. */
export const GET: RequestHandler = ({ params }) => json(listFindablePages(params.language as Language));
