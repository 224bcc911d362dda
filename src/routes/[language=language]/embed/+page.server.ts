import { languages, type Language } from '#lib/core/text/text.ts';
import { composeEmbedOpening } from '#lib/server/embed-opening.ts';
import { cssPalette } from '#lib/ui/css-palette.ts';
import { FirstPicture } from '#lib/ui/first-picture.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => {
	const language = params.language as Language;
	// Relative, as every link is, so that the site can live under any path.
	const linkTo = (id: string) => `../../${language}/entity/${id}/`;
	const { picture, ...opening } = composeEmbedOpening(language, cssPalette, linkTo);
	return { language, opening: { ...opening, picture: new FirstPicture(picture) } };
};
