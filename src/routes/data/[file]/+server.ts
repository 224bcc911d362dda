import { error, json } from '@sveltejs/kit';
import { packCaseFile } from '#lib/core/scene/case.ts';
import { languages } from '#lib/core/text/text.ts';
import { caseFile } from '#lib/server/dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = new Map(
	languages.map((language) => [`explorer-${language}.json`, () => packCaseFile(caseFile(language))])
);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

/** The files that pages load. */
export const GET: RequestHandler = ({ params }) => {
	const make = files.get(params.file);
	return make ? json(make()) : error(404, params.file);
};
