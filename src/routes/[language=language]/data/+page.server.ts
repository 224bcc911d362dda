import { dataPageMessages as words } from '#lib/core/text/data-page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { composeDataPage } from '#lib/server/open-data/data-page.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'data' };
	return {
		...{ language, page },
		meta: caseFile(language).dataset.meta,
		head: composeHead(language, page, {
			title: words.title[language],
			description: words.description[language]
		}),
		told: composeDataPage(language)
	};
};
