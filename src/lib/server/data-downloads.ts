import { languageNames, languages } from '#lib/core/text/text.ts';

/** A file of the open data that lies below the root of the site. */
export interface SiteFile {
	readonly path: string;
	readonly name: string;
	readonly mime: string;
}

/** The files in which the data can be had: what the data page says of itself to programs. */
export const dataDownloads: readonly SiteFile[] = [
	{ path: 'data/datapackage.json', name: 'datapackage.json', mime: 'application/json' },
	...languages.map((language) => ({
		path: `data/graph-${language}.json`,
		name: `JSON (graphology), ${languageNames[language]}`,
		mime: 'application/json'
	}))
];
