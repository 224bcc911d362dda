import { pageMessages as words } from '#lib/core/text/page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'tours' };
	const title = words.tours[language];
	return {
		...{ language, page },
		meta: caseFile(language).dataset.meta,
		head: composeHead(language, page, { title, description: title })
	};
};
