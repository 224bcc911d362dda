import { error } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { dossierOf } from '#lib/server/dossiers.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	languages.flatMap((language) => caseFile(language).dataset.entities.map(({ id }) => ({ language, id })));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	const dossier = dossierOf(language, params.id);
	if (!dossier) error(404, params.id);
	const { version, licence } = caseFile(language).dataset.meta;
	return { language, dossier, version, licence };
};
