import { error } from '@sveltejs/kit';
import { answerOpenFile } from '#lib/server/open-data/answer.ts';
import { openFiles } from '#lib/server/open-data/open-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const folder = 'vocabulary/';

export const entries: EntryGenerator = () =>
	openFiles()
		.filter(({ name }) => name.startsWith(folder))
		.map(({ name }) => ({ file: name.slice(folder.length) }));

/** The tables of a data package that lie in a folder: its datapackage.json names them by this path. */
export const GET: RequestHandler = ({ params }) =>
	answerOpenFile(folder + params.file) ?? error(404, params.file);
