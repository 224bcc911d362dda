import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { isLanguage } from '#lib/core/text/text.ts';
import { leaveNeededStyles } from '#lib/server/needed-styles.ts';

const styles = '.svelte-kit/output/client/_app/immutable/assets';

/** Gives each page its language, and the "not found" page addresses that hold at whatever depth it is served. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { language } = event.params;
			const named = html.replace('%language%', isLanguage(language) ? language : 'en');
			const alone = building && !named.includes('modulepreload');
			const page = alone ? leaveNeededStyles(named, styles) : named;
			return event.route.id === '/404'
				? page.replace(/(href|src)="\.\//g, `$1="${process.env.BASE_PATH ?? base}/`)
				: page;
		}
	});
