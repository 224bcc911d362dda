import { messages } from '#lib/core/text/messages.ts';
import type { Language } from '#lib/core/text/text.ts';
import { formatEmbedPath, formatFrame } from '#lib/core/view/embed.ts';
import { formatPagePath } from '#lib/core/view/site-page.ts';
import { siteAddress } from './site-address.ts';

const size = { width: 800, height: 600 } as const;

/**
 * What a page that is given a link to the explorer may show instead (oEmbed 1.0): the opening view, for whoever answers
 * for a view in the query would have to be a server. Where nobody said where the site will be found there is no address to
 * frame, and it is a link only.
 */
export function composeOembed(language: Language): object {
	const site = siteAddress();
	const title = messages.caseTitle[language];
	const common = { version: '1.0', title, provider_name: messages.title[language] };
	if (!site) return { type: 'link', ...common };
	const src = `${site}/${formatEmbedPath(language)}`;
	return {
		...{ type: 'rich', ...common, provider_url: `${site}/${formatPagePath(language, { kind: 'explorer' })}` },
		...{ cache_age: 86400, html: formatFrame({ src, title, ...size }), ...size }
	};
}

/** Where that is found, absolute; nothing when nobody said where the site will be. */
export function oembedAddress(language: Language): string | undefined {
	const site = siteAddress();
	return site ? `${site}/${formatEmbedPath(language)}oembed.json` : undefined;
}
