import { languages, type Language } from '#lib/core/text/text.ts';
import { composeManifest } from '#lib/server/web-manifest.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** By which browsers install the site, under its name in one language. */
export const GET: RequestHandler = ({ params }) =>
	new Response(JSON.stringify(composeManifest(params.language as Language)), {
		headers: { 'content-type': 'application/manifest+json' }
	});
