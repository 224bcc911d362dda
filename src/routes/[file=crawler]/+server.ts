import { siteAddress } from '#lib/server/site-address.ts';
import { writeRobots, writeSitemap } from '#lib/server/sitemap.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Nobody would understand a sitemap of relative addresses. */
export const entries: EntryGenerator = () => [
	{ file: 'robots.txt' },
	...(siteAddress() ? [{ file: 'sitemap.xml' }] : [])
];

export const GET: RequestHandler = async ({ params }) =>
	params.file === 'sitemap.xml'
		? new Response(await writeSitemap(), { headers: { 'content-type': 'application/xml' } })
		: new Response(writeRobots(), { headers: { 'content-type': 'text/plain' } });
