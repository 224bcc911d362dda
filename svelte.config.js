import adapter from '@sveltejs/adapter-static';
import { bootHash } from './src/boot-script.js';
import { sourcesFingerprint } from './src/commands/build.js';
import { dropUnread } from './src/commands/drop-unread.js';

/**
 * Only what is needed for a site that loads nothing from anywhere else. `frame-ancestors` cannot stand in a
 * meta policy: see static/_headers.
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
const contentSecurityPolicy = {
	'default-src': ['none'],
	'script-src': ['self', bootHash],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-inline'],
	'img-src': ['self', 'data:', 'blob:'],
	'connect-src': ['self'],
	'font-src': ['self'],
	'worker-src': ['self'],
	// The preview of the page that others may embed.
	'frame-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'fateline-worker', 'fateline-offline']
};

/** The site's root when a host serves it below one, such as `/fateline`; empty or beginning with a slash. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

const site = adapter({ pages: 'build', assets: 'build', strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: {
			name: site.name,
			adapt: async (builder) => {
				await site.adapt(builder);
				dropUnread('build');
			}
		},
		// Only the "not found" page needs to know where the site lives; every other link is relative.
		paths: { relative: true, base },
		// The same sources are the same version: a build of them again is no reason to fetch anything again.
		version: { name: sourcesFingerprint().slice(0, 16) },
		// It is registered late, by browser/keep-offline.ts; of static/ no page needs anything.
		serviceWorker: { register: false, files: () => false },
		csp: { mode: 'hash', directives: contentSecurityPolicy },
		// Several at once: while pictures of pages are painted beside it, the next page is made.
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', concurrency: 4 },
		output: { preloadStrategy: 'modulepreload' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../tests/**/*.ts', '../svelte.config.js', '../eslint.config.js']
			})
		}
	}
};
