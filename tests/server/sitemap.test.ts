import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteAddress } from '#lib/server/site-address.ts';
import { writeRobots, writeSitemap } from '#lib/server/sitemap.ts';
import { entities } from '../e2e/facts.ts';
import { sources } from '../e2e/schema-org-facts.ts';

const site = 'https://example.org/fateline';

beforeEach(() => {
	vi.stubEnv('SITE_URL', `${site}/`);
});
afterEach(() => {
	vi.unstubAllEnvs();
});

/** Pages with their addresses in other languages, by their own address. */
async function readMap(): Promise<Map<string, Record<string, string>>> {
	const xml = await writeSitemap();
	expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\s*<urlset [^>]*xmlns:xhtml=/);
	const urls = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, inside]) => {
		const loc = /<loc>([^<]+)<\/loc>/.exec(inside!)![1]!;
		const links = inside!.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g);
		return [loc, Object.fromEntries([...links].map(([, lang, href]) => [lang, href]))] as const;
	});
	expect(xml.match(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)).toHaveLength(urls.length);
	expect(new Set(urls.map(([loc]) => loc)).size).toBe(urls.length);
	return new Map(urls);
}

test('every page is listed once, and says of every language what the others say of it', async () => {
	const map = await readMap();
	for (const language of ['tr', 'en', 'ru']) {
		const wanted = [
			...entities.map(({ id }) => `${site}/${language}/entity/${id}/`),
			...sources.map(({ id }) => `${site}/${language}/source/${id}/`),
			...['', 'names/', 'sources/', 'about/', 'data/', 'tours/'].map((page) => `${site}/${language}/${page}`),
			`${site}/${language}/relation/member_of/`,
			`${site}/${language}/fate/executed/`
		];
		expect(wanted.filter((address) => !map.has(address))).toEqual([]);
	}
	for (const [address, links] of map) {
		expect(Object.keys(links)).toEqual(['tr', 'en', 'ru', 'x-default']);
		for (const [language, other] of Object.entries(links)) {
			expect(map.get(other), `${address} ${language}`).toEqual(links);
			if (language !== 'x-default') expect(other.startsWith(`${site}/${language}/`)).toBe(true);
		}
	}
	expect(map.get(`${site}/tr/entity/flor-mitin/`)!['x-default']).toBe(`${site}/en/entity/flor-mitin/`);
	expect(map.get(`${site}/ru/`)!['x-default']).toBe(`${site}/`);
});

test('robots.txt names the sitemap where there is one', () => {
	expect(writeRobots()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
	vi.stubEnv('SITE_URL', '');
	expect(writeRobots()).toBe('User-agent: *\nAllow: /\n');
});

test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])(
	'%s is no address of a site',
	(address) => {
		vi.stubEnv('SITE_URL', address);
		expect(() => siteAddress()).toThrow('SITE_URL');
	}
);
