import { pageMessages as words } from '#lib/core/text/page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { tourMessages } from '#lib/core/text/tour-messages.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { formatStepQuery } from '#lib/core/view/tour-file.ts';
import { caseFile, caseTours } from '#lib/server/dataset.ts';
import { composeHead } from '#lib/server/page-head.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const page: SitePage = { kind: 'tours' };
	return {
		...{ language, page },
		meta: caseFile(language).dataset.meta,
		head: composeHead(language, page, {
			title: words.tours[language],
			description: tourMessages.listLead[language]
		}),
		tours: caseTours().map(({ id, title, intro, author, steps }) => ({
			...{ id, author, title: title[language], intro: intro[language] },
			steps: steps.map(({ heading }) => heading[language]),
			begin: formatStepQuery(id, steps[0]!)
		}))
	};
};
