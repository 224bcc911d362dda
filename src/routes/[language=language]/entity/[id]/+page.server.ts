import { error } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { dossierOf } from '#lib/server/dossiers.ts';
import { composeEntityPage } from '#lib/server/entity-page.ts';
import { composeHead } from '#lib/server/page-head.ts';
import { cssPalette } from '#lib/ui/css-palette.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	languages.flatMap((language) => caseFile(language).dataset.entities.map(({ id }) => ({ language, id })));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const dossier = dossierOf(language, params.id);
	if (!dossier) error(404, params.id);
	const { entity, kind } = dossier;
	const page: SitePage = { kind: 'entity', id: entity.id };
	const title = entity.name[language];
	// Relative, as every link is, so that the site can live under any path.
	const linkTo = (other: string) => `../${other}/`;
	return {
		...{ language, page, dossier, meta: caseFile(language).dataset.meta },
		content: composeEntityPage(language, entity.id, cssPalette, linkTo),
		head: composeHead(language, page, { title, description: `${title}: ${kind}. ${entity.description}` })
	};
};
