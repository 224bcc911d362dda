import type { Handle } from '@sveltejs/kit';
import { building, version } from '$app/environment';
import { base } from '$app/paths';
import { isLanguage } from '#lib/core/text/text.ts';
import { writeSiteHead } from '#lib/server/site-head.ts';
import { stillPage } from '#lib/server/still-page.ts';

const styles = '.svelte-kit/output/client/_app/immutable/assets';

/** Gives each page its language and its version, and the "not found" page addresses that hold at whatever depth it is served. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { language } = event.params;
			const named = withHead(html, event.route.id, language)
				.replaceAll('%language%', isLanguage(language) ? language : 'en')
				.replace('%version%', version);
			const alone = building && !named.includes('modulepreload');
			const page = alone ? stillPage(named, styles) : named;
			return event.route.id === '/404'
				? page.replace(/(href|src)="\.\//g, `$1="${process.env.BASE_PATH ?? base}/`)
				: page;
		}
	});

/** What search engines read of the explorer is added here, so that no script of the page need know how to make it. */
function withHead(html: string, route: string | null, language: string | undefined): string {
	const open = route === '/[language=language]' ? language : undefined;
	if (route !== '/' && !isLanguage(open)) return html;
	return html.replace('</head>', () => `${writeSiteHead(isLanguage(open) ? open : undefined)}</head>`);
}
