import type { Text } from '#lib/core/text/text.ts';

/** In which order the files of open data are listed. */
export const openGroups = ['package', 'tables', 'records', 'graph', 'rdf', 'sources', 'about'] as const;

export type OpenGroup = (typeof openGroups)[number];

/** A file of open data, below `data/`. A static host takes the type from the name's ending; `mime` is what it should be. */
export interface OpenFile {
	/** May have a folder before it: `vocabulary/kinds.csv`. */
	readonly name: string;
	readonly group: OpenGroup;
	readonly label: Text;
	readonly use: Text;
	readonly mime: string;
	readonly make: () => string | Uint8Array<ArrayBuffer>;
}
