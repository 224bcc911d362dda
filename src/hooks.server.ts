import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { isLanguage } from '#lib/core/text/text.ts';

/** Gives each page its language, and the "not found" page addresses that hold at whatever depth it is served. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { language } = event.params;
			const page = html.replace('%language%', isLanguage(language) ? language : 'en');
			return event.route.id === '/404'
				? page.replace(/(href|src)="\.\//g, `$1="${process.env.BASE_PATH ?? base}/`)
				: page;
		}
	});
