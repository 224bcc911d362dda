import { languages, type Language } from '#lib/core/text/text.ts';
import type { PageHead } from '#lib/core/view/page-head.ts';
import { formatPagePath, formatWay, type SitePage } from '#lib/core/view/site-page.ts';
import { siteAddress } from './site-address.ts';

/** Makes the head of a page from what it says of itself. */
export function composeHead(
	language: Language,
	page: SitePage,
	says: Pick<PageHead, 'title' | 'description' | 'about'>
): PageHead {
	const own = formatPagePath(language, page);
	return {
		...says,
		canonical: addressOf(own, own),
		alternates: languages.map((each) => ({
			language: each,
			href: addressOf(own, formatPagePath(each, page))
		}))
	};
}

/** The address of a path of the site as it is written into a page: absolute when the site's own is known. */
function addressOf(from: string, path: string): string {
	const site = siteAddress();
	return site ? `${site}/${path}` : formatWay(from, path);
}
