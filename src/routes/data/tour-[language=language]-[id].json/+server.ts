import { error, json } from '@sveltejs/kit';
import { languages, type Language } from '#lib/core/text/text.ts';
import { caseTours } from '#lib/server/dataset.ts';
import { composeGuide } from '#lib/server/tour-guide.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	languages.flatMap((language) => caseTours().map(({ id }) => ({ language, id })));

/** The words of a tour, for the explorer in which it is taken. */
export const GET: RequestHandler = ({ params }) => {
	const guide = composeGuide(params.language as Language, params.id);
	return guide ? json(guide) : error(404, params.id);
};
