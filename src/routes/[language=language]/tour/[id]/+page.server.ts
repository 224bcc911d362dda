import { error } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile, caseTours } from '#lib/server/dataset.ts';
import { composeHead } from '#lib/server/page-head.ts';
import { siteAddress } from '#lib/server/site-address.ts';
import { composeTourPage } from '#lib/server/tour-page.ts';
import { cssPalette } from '#lib/ui/css-palette.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	languages.flatMap((language) => caseTours().map(({ id }) => ({ language, id })));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const tour = composeTourPage(language, params.id, cssPalette);
	if (!tour) error(404, params.id);
	const page: SitePage = { kind: 'tour', id: params.id };
	return {
		...{ language, page, tour },
		site: siteAddress(),
		meta: caseFile(language).dataset.meta,
		head: composeHead(language, page, { title: tour.title, description: tour.intro })
	};
};
