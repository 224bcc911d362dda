import { feedMessages as words } from '../text/feed-messages.ts';
import { fill, type Language } from '../text/text.ts';
import type { Release } from '../dataset/releases.ts';
import { writeXml, xml } from './data/xml.ts';

/** What a feed of the versions of a case is made from, in one language. */
export interface ReleaseFeed {
	readonly language: Language;
	/** Of the case. */
	readonly title: string;
	readonly releases: readonly Release[];
	readonly creators: readonly string[];
	readonly licence: string;
	/** Never change, wherever the site moves: an entry that got another would be shown as new. */
	readonly ids: { readonly feed: string; readonly entryOf: (version: string) => string };
	/** Absolute, or from where the feed lies (RFC 4287 allows both). */
	readonly links: { readonly feed: string; readonly page: string };
}

/** An Atom feed (RFC 4287) with an entry to each version, the newest first. */
export function writeReleaseFeed({ language, title, releases, links, ids, ...rest }: ReleaseFeed): string {
	const entries = releases.map(({ version, date, changes }) =>
		xml('entry', {}, [
			xml('id', {}, ids.entryOf(version)),
			xml('title', {}, fill(words.version[language], { version })),
			xml('updated', {}, midnight(date)),
			xml('link', { rel: 'alternate', type: 'text/html', href: `${links.page}#${releaseAnchor(version)}` }),
			xml('content', { type: 'xhtml' }, [
				xml('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
					xml(
						'ul',
						{},
						changes.map((change) => xml('li', {}, change[language]))
					)
				])
			])
		])
	);
	return writeXml(
		xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
			xml('id', {}, ids.feed),
			xml('title', {}, fill(words.feedTitle[language], { title })),
			xml('updated', {}, midnight(releases[0]?.date ?? '1970-01-01')),
			xml('link', { rel: 'self', type: 'application/atom+xml', href: links.feed }),
			xml('link', { rel: 'alternate', type: 'text/html', href: links.page }),
			...rest.creators.map((name) => xml('author', {}, [xml('name', {}, name)])),
			xml('rights', {}, rest.licence),
			...entries
		])
	);
}

/** Where the page of the data tells of a version. */
export function releaseAnchor(version: string): string {
	return `version-${version.replaceAll('.', '-')}`;
}

/** The clock plays no part in it, so that a feed is the same from one build to the next. */
function midnight(date: string): string {
	return `${date}T00:00:00Z`;
}
