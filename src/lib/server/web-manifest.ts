import { palettes } from '#lib/core/scene/theme.ts';
import { messages } from '#lib/core/text/messages.ts';
import { pageMessages } from '#lib/core/text/page-messages.ts';
import type { Language } from '#lib/core/text/text.ts';
import { icons } from './icons.ts';

/** The web app manifest in one language. All its addresses are relative, so that the site can live under any path. */
export function composeManifest(language: Language): object {
	const { paper } = palettes.light;
	return {
		name: `${messages.title[language]}: ${messages.caseTitle[language]}`,
		short_name: messages.title[language],
		description: pageMessages.siteDescription[language],
		lang: language,
		dir: 'ltr',
		start_url: './',
		scope: '../',
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		categories: ['education', 'books'],
		icons: icons.map(({ file, size, maskable }) => ({
			src: `../icons/${file}`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: maskable ? 'maskable' : 'any'
		}))
	};
}
