import { error } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	languages.flatMap((language) => caseFile(language).dataset.sources.map(({ id }) => ({ language, id })));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const { dataset } = caseFile(language);
	const found = dataset.sources.find(({ id }) => id === params.id);
	if (!found) error(404, params.id);
	const page: SitePage = { kind: 'source', id: found.id };
	const title = found.title;
	return {
		...{ language, page, meta: dataset.meta },
		head: composeHead(language, page, { title, description: title })
	};
};
