import { languages, type Language } from '#lib/core/text/text.ts';
import type { PageHead } from '#lib/core/view/page-head.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { aboutPage, commonLanguage } from './linked-about.ts';
import { cardPath } from './card-path.ts';
import { addressFrom, siteAddress } from './site-address.ts';

/** Makes the head of a page from what it says of itself; `own` is where the page lies. */
export function composeHead(
	language: Language,
	page: SitePage,
	says: Pick<PageHead, 'title' | 'description' | 'about'>,
	own = formatPagePath(language, page)
): PageHead {
	// Who reads none of the languages chooses one at the front door.
	const common = page.kind === 'explorer' ? '' : formatPagePath(commonLanguage, page);
	return {
		about: aboutPage(language, page, says, own),
		...says,
		canonical: addressFrom(own, own),
		absolute: siteAddress() !== '',
		alternates: languages.map((each) => ({
			language: each,
			href: addressFrom(own, formatPagePath(each, page))
		})),
		common: addressFrom(own, common),
		picture: { href: addressFrom(own, cardPath(language, page)), alt: `${says.title}. ${says.description}` }
	};
}
