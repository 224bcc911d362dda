import { messages } from '../text/messages.ts';
import { languages, type Language } from '../text/text.ts';
import { cardSize, type PageHead } from './page-head.ts';

/** An element of a head that has no content. */
export interface HeadTag {
	readonly tag: 'meta' | 'link';
	readonly attributes: Readonly<Record<string, string>>;
}

const locales: Readonly<Record<Language, string>> = { tr: 'tr_TR', en: 'en_GB', ru: 'ru_RU' };

/** What of a page's head search engines read (canonical, hreflang) and those who show links (Open Graph, cards). */
export function composeHeadTags(head: PageHead, language: Language): readonly HeadTag[] {
	const { title, description, canonical, alternates, common, picture, absolute } = head;
	const others = languages.filter((other) => other !== language);
	return [
		link('canonical', { href: canonical }),
		...alternates.map(({ language: hreflang, href }) => link('alternate', { hreflang, href })),
		link('alternate', { hreflang: 'x-default', href: common }),
		property('og:title', title),
		property('og:description', description),
		property('og:type', 'website'),
		property('og:site_name', messages.title[language]),
		property('og:locale', locales[language]),
		...others.map((other) => property('og:locale:alternate', locales[other])),
		...(absolute ? [property('og:url', canonical)] : []),
		property('og:image', picture.href),
		property('og:image:type', 'image/png'),
		property('og:image:width', String(cardSize.width)),
		property('og:image:height', String(cardSize.height)),
		property('og:image:alt', picture.alt),
		{ tag: 'meta', attributes: { name: 'twitter:card', content: 'summary_large_image' } }
	];
}

/** What a page is about as text that can stand in a script: nothing in it ends the script or is markup. */
export function writeAbout(about: object): string {
	return JSON.stringify(about).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

function link(rel: string, rest: Readonly<Record<string, string>>): HeadTag {
	return { tag: 'link', attributes: { rel, ...rest } };
}

function property(name: string, content: string): HeadTag {
	return { tag: 'meta', attributes: { property: name, content } };
}
