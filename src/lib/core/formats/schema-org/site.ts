import type { Dataset } from '../../dataset/records.ts';
import type { Language } from '../../text/text.ts';
import type { SitePage } from '../../view/site-page.ts';

/** What is needed to say of a page what it is about: the records in its language, and where things are. */
export interface SiteWords {
	readonly language: Language;
	readonly dataset: Dataset<string>;
	/** The address of a page in the language of this one. */
	readonly addressOf: (page: SitePage) => string;
	/** By which the thing that a page is about is known, the same in every language. */
	readonly idOf: (page: SitePage) => string;
}
