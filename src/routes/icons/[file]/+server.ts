import { error } from '@sveltejs/kit';
import { drawIcon, icons } from '#lib/server/icons.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => icons.map(({ file }) => ({ file }));

/** The sign of the site as PNG, for where it is installed. */
export const GET: RequestHandler = ({ params }) => {
	const icon = icons.find(({ file }) => file === params.file);
	if (!icon) error(404, params.file);
	return new Response(drawIcon(icon), { headers: { 'content-type': 'image/png' } });
};
