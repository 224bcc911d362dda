import { figureChoices } from '#lib/core/formats/figure/figure.ts';
import type { Language } from '#lib/core/text/text.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { setEntries } from './citations/set-entries.ts';
import type { StyleId } from './citations/styles.ts';
import { caseFile, describeCase } from './dataset.ts';
import { siteAddress } from './site-address.ts';

/** A page cited in a style. */
export interface PageCitation {
	readonly style: StyleId;
	readonly text: string;
}

/** What no title and no address has in it: citeproc sets it once, and every page puts its own in the place. */
const probe = { title: 'Xqzzy', address: 'https://address.invalid/' };

const templates = new Map<string, string>();

/** How a page is cited in every style; with its address when that of the site is known. */
export function citePage(language: Language, page: SitePage, title: string): readonly PageCitation[] {
	const address = `${siteAddress()}/${formatPagePath(language, page)}`;
	return figureChoices.style.map((style) => ({
		style,
		text: templateOf(language, style)
			.replace(probe.title, () => title)
			.replace(probe.address, () => address)
	}));
}

function templateOf(language: Language, style: StyleId): string {
	const key = `${language} ${style}`;
	const known = templates.get(key) ?? makeTemplate(language, style);
	templates.set(key, known);
	return known;
}

/** Throws when a style left the title out. */
function makeTemplate(language: Language, style: StyleId): string {
	const { meta } = caseFile(language).dataset;
	const [year] = ((describeCase() as { created?: string }).created ?? '').split('-');
	const item = {
		...{ id: 'page', type: 'entry-encyclopedia', title: probe.title, language },
		...{ author: [{ literal: 'Fateline' }], 'container-title': meta.title },
		// Chicago has no place for versions.
		...(style === 'chicago' ? {} : { version: meta.version }),
		...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
		...(siteAddress() ? { URL: probe.address } : {})
	};
	const template = setEntries(style, language)([item]).get('page')!;
	if (!template.includes(probe.title)) throw new Error(`no title in "${template}"`);
	return template;
}
