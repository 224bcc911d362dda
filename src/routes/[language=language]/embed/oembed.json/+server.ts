import { json } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import { composeOembed } from '#lib/server/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** How others may show the explorer: see server/oembed.ts. */
export const GET: RequestHandler = ({ params }) => json(composeOembed(params.language as Language));
