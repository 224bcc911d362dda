import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { languages } from '#lib/core/text/text.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { commonLanguage } from './linked-about.ts';
import { dateOfCase } from './open-data/description.ts';
import { siteAddress } from './site-address.ts';
import { listPlaces } from './site-pages.ts';

/**
 * Every page with the same page in other languages. The protocol knows only whole addresses: without that of the site
 * there is no sitemap. Pages change with the data, so their date is that of the data.
 */
export async function writeSitemap(): Promise<string> {
	const lastmod = dateOfCase();
	const items = listPlaces().map(({ language, page }): SitemapItemLoose => ({
		url: addressOf(formatPagePath(language, page)),
		links: alternatesOf(page),
		lastmod
	}));
	const front: SitemapItemLoose = { ...items[0]!, url: addressOf('') };
	const xmlns = { news: false, image: false, video: false, xhtml: true };
	const stream = new SitemapStream({ xmlns, lastmodDateOnly: true });
	const xml = await streamToPromise(Readable.from([front, ...items]).pipe(stream));
	return xml.toString();
}

/** What visitors may read: everything. Where the sitemap is, when there is one. */
export function writeRobots(): string {
	const map = siteAddress() && `\nSitemap: ${addressOf('sitemap.xml')}\n`;
	return `User-agent: *\nAllow: /\n${map}`;
}

function alternatesOf(page: SitePage): { lang: string; url: string }[] {
	const common = page.kind === 'explorer' ? '' : formatPagePath(commonLanguage, page);
	return [
		...languages.map((lang) => ({ lang, url: addressOf(formatPagePath(lang, page)) })),
		{ lang: 'x-default', url: addressOf(common) }
	];
}

function addressOf(path: string): string {
	return `${siteAddress()}/${path}`;
}
