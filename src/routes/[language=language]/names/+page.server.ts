import { pageMessages as words } from '#lib/core/text/page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { indexMessages } from '#lib/core/text/index-messages.ts';
import { composeNamesPage } from '#lib/server/names-page.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'names' };
	const title = words.names[language];
	return {
		...{ language, page },
		...composeNamesPage(language),
		head: composeHead(language, page, { title, description: indexMessages.intro[language] })
	};
};
