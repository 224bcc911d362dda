import type { Language } from '#lib/core/text/text.ts';
import { languages } from '#lib/core/text/text.ts';
import { composeOpening } from '#lib/server/opening.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	return { language, opening: composeOpening(language) };
};
