import { linked, type Linked } from './linked.ts';
import type { SiteWords } from './site.ts';

/** A file of the open data: where it is, and what it is written in. */
export interface DataDownload {
	readonly address: string;
	readonly name: string;
	readonly mime: string;
}

/** The data package, with the files in which it can be had. */
export function describeData(
	site: SiteWords,
	{ description, licence }: { readonly description: string; readonly licence: string },
	files: readonly DataDownload[]
): Linked {
	const { meta } = site.dataset;
	return linked('Dataset', {
		'@id': site.idOf({ kind: 'data' }),
		url: site.addressOf({ kind: 'data' }),
		name: meta.title,
		description,
		version: meta.version,
		license: licence,
		inLanguage: site.language,
		isAccessibleForFree: true,
		distribution: files.map(({ address, name, mime }) =>
			linked('DataDownload', { name, contentUrl: address, encodingFormat: mime })
		)
	});
}
