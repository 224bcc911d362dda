import { element } from '#lib/core/formats/html/markup.ts';
import { writeMarkup } from '#lib/core/formats/html/write-markup.ts';
import { messages } from '#lib/core/text/messages.ts';
import { pageMessages } from '#lib/core/text/page-messages.ts';
import type { Language } from '#lib/core/text/text.ts';
import { composeHeadTags, writeAbout } from '#lib/core/view/head-tags.ts';
import { commonLanguage } from './linked-about.ts';
import { oembedAddress } from './oembed.ts';
import { composeHead } from './page-head.ts';

/**
 * The head of the explorer in a language, or without one of the page where a language is chosen, beside what they
 * have themselves: the title, and the latter its description. Whatever the explorer shows, what is found is the plain page.
 */
export function writeSiteHead(language: Language | undefined): string {
	const inWords = language ?? commonLanguage;
	const says = { title: messages.caseTitle[inWords], description: pageMessages.siteDescription[inWords] };
	const head = composeHead(inWords, { kind: 'explorer' }, says, language === undefined ? '' : undefined);
	const tags: string[] = composeHeadTags(head, inWords).map(({ tag, attributes }) =>
		writeMarkup(element(tag, attributes))
	);
	if (language)
		tags.unshift(writeMarkup(element('meta', { name: 'description', content: says.description })));
	const oembed = language && oembedAddress(language);
	if (oembed)
		tags.push(
			writeMarkup(element('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed }))
		);
	return `${tags.join('')}<script type="application/ld+json">${writeAbout(head.about!)}</script>`;
}
