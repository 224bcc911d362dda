import { pageMessages as words } from '#lib/core/text/page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { listSources } from '#lib/core/dataset/source-list.ts';
import { sourceMessages } from '#lib/core/text/source-messages.ts';
import { composeHead } from '#lib/server/page-head.ts';
import { toldOf } from '#lib/server/told.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'sources' };
	const title = words.sources[language];
	const { dataset, told } = toldOf(language);
	return {
		...{ language, page, meta: dataset.meta },
		list: listSources(dataset, told, language),
		head: composeHead(language, page, { title, description: sourceMessages.listIntro[language] })
	};
};
