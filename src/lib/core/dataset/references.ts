import type { Language } from '../text/text.ts';
import { formatWork } from './cite.ts';
import type { Citation, Source } from './records.ts';
import { sayLocator } from './say-locator.ts';

/** A citation ready to be read: the work, the place in it, and where it can be opened. */
export interface Reference {
	readonly source: string;
	readonly work: string;
	readonly locator: string;
	readonly url: string;
	/** Seen only in another work, which is this one. */
	readonly via: string;
}

/**
 * Makes citations readable, the places in works in a language, or, for programs, as they are written. Throws for a source
 * that does not exist.
 */
export function buildReferences(
	sources: readonly Source[],
	language?: Language
): (citation: Citation) => Reference {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const find = (id: string) => {
		const source = byId.get(id);
		if (!source) throw new Error(`unknown source: ${id}`);
		return source;
	};
	return ({ source: id, locator }) => {
		const source = find(id);
		const via = source.custom?.seen === 'cited' ? source.custom.via : undefined;
		return {
			source: id,
			work: formatWork(source),
			locator: language ? sayLocator(locator, language) : locator,
			url: source.URL ?? '',
			via: via && byId.has(via) ? formatWork(find(via)) : ''
		};
	};
}
