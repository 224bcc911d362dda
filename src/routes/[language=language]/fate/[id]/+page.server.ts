import { error } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { composeFatePage } from '#lib/server/fate-page.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	languages.flatMap((language) =>
		caseFile(language).dataset.vocabulary.fates.map(({ id }) => ({ language, id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'fate', id: params.id };
	const composed = composeFatePage(language, params.id);
	if (!composed) error(404, params.id);
	const { title, description, meta, ...shown } = composed;
	return { ...{ language, page, meta }, ...shown, head: composeHead(language, page, { title, description }) };
};
