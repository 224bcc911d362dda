import { keyBy, type Keyed } from '../text/match.ts';

/** A page that can be found by its name. */
export interface FindablePage {
	/** From the root of the site, such as `en/entity/alexandra-kollontai/`. */
	readonly path: string;
	readonly name: string;
	/** What it is: a person, a source … */
	readonly kind: string;
	/** By what else it is found: names in other languages and scripts, the id in its address. */
	readonly also: string;
}

/** Makes pages findable by all words of their names. */
export function keyPages(pages: readonly FindablePage[]): Keyed<FindablePage>[] {
	return keyBy(pages, ({ name, also }) => [name, also]);
}
