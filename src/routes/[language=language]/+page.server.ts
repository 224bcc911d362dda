import type { Language } from '#lib/core/text/text.ts';
import { languages } from '#lib/core/text/text.ts';
import { composeOpening } from '#lib/server/opening.ts';
import { cssPalette } from '#lib/ui/css-palette.ts';
import { FirstPicture } from '#lib/ui/first-picture.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	// Relative, as every link is, so that the site can live under any path.
	const linkTo = (id: string) => `../${language}/entity/${id}/`;
	const { picture, panel, timeline, sentence, entries, intro } = composeOpening(language, cssPalette, linkTo);
	const opening = { picture: new FirstPicture(picture), panel, timeline, sentence, entries, intro };
	return { language, opening };
};
