import type { Language } from '../text/text.ts';

/** What stands in the head of a page, for search engines and for whoever gets a link to it. */
export interface PageHead {
	/** Without the name of the site. */
	readonly title: string;
	readonly description: string;
	/** Where the page is: absolute when the address of the site is known, else relative. */
	readonly canonical: string;
	/** Whether addresses are absolute: what is sent elsewhere, as `og:url` is, makes no sense otherwise. */
	readonly absolute: boolean;
	/** The same page in each language. */
	readonly alternates: readonly { readonly language: Language; readonly href: string }[];
	/** The page for those who read none of the languages. */
	readonly common: string;
	/** The picture that stands beside a link to the page. */
	readonly picture: { readonly href: string; readonly alt: string };
	/** What it is about, as JSON-LD. */
	readonly about?: object;
}

/** The size of a picture beside a link, in pixels: what the programs that show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
