import type { Handle } from '@sveltejs/kit';
import { building, version } from '$app/environment';
import { base } from '$app/paths';
import { isLanguage } from '#lib/core/text/text.ts';
import { inlineStyles } from '#lib/server/inline-styles.ts';
import { writeSiteHead } from '#lib/server/site-head.ts';
import { stillPage } from '#lib/server/still-page.ts';
import { boot } from './boot-script.js';

const styles = '.svelte-kit/output/client/_app/immutable/assets';

/** Gives each page its language and its version, and the "not found" page addresses that hold at whatever depth it is served. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { language } = event.params;
			const named = withHead(html, event.route.id, language)
				.replaceAll('%language%', isLanguage(language) ? language : 'en')
				.replace('%version%', version)
				.replace('%boot%', () => `<script>${boot}</script>`);
			return building ? asBuilt(named, event.route.id) : named;
		}
	});

/** What search engines read of the explorer is added here, so that no script of the page need know how to make it. */
function withHead(html: string, route: string | null, language: string | undefined): string {
	const open = route === '/[language=language]' ? language : undefined;
	if (route !== '/' && !isLanguage(open)) return html;
	return html.replace('</head>', () => `${writeSiteHead(isLanguage(open) ? open : undefined)}</head>`);
}

function asBuilt(html: string, route: string | null): string {
	const isStill = !html.includes('modulepreload');
	const page = isStill ? stillPage(html) : html;
	// The service worker writes the addresses of this one anew for whatever page it stands in for; in styles it could not.
	if (route === '/offline') return page;
	const anywhere =
		route === '/404' ? page.replace(/(href|src)="\.\//g, `$1="${process.env.BASE_PATH ?? base}/`) : page;
	return inlineStyles(anywhere, styles, isStill);
}
