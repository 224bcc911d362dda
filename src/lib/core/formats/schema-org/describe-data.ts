import { languages } from '../../text/text.ts';
import { linked, type Linked } from './linked.ts';
import type { SiteWords } from './site.ts';

/** A file of the open data: where it is, and what it is written in. */
export interface DataDownload {
	readonly address: string;
	readonly name: string;
	readonly mime: string;
}

/** What the data package says of itself. */
export interface DataWords {
	readonly description: string;
	readonly licence: string;
	/** The day of its newest version. */
	readonly modified: string;
	readonly creators: readonly string[];
	readonly keywords: readonly string[];
}

/** The data package as search engines for data find it, with the files in which it can be had. */
export function describeData(site: SiteWords, says: DataWords, files: readonly DataDownload[]): Linked {
	const { meta } = site.dataset;
	return linked('Dataset', {
		'@id': site.idOf({ kind: 'data' }),
		url: site.addressOf({ kind: 'data' }),
		name: meta.title,
		description: says.description,
		version: meta.version,
		license: says.licence,
		dateModified: says.modified,
		creator: says.creators.map((name) => linked('Organization', { name })),
		keywords: says.keywords,
		inLanguage: languages,
		isAccessibleForFree: true,
		distribution: files.map(({ address, name, mime }) =>
			linked('DataDownload', { name, contentUrl: address, encodingFormat: mime.split(';')[0] })
		)
	});
}
