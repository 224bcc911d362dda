import { aboutMessages } from '#lib/core/text/about-messages.ts';
import { pageMessages as words } from '#lib/core/text/page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { composeAboutPage } from '#lib/server/about-page.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'about' };
	const title = words.about[language];
	return {
		...{ language, page },
		about: composeAboutPage(language),
		head: composeHead(language, page, { title, description: aboutMessages.description[language] })
	};
};
