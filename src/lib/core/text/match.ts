import { foldName } from './fold.ts';

/** Those whose words all words of a query begin, in whatever script and spelling, in their own order; the first `most`. */
export function findMatches<T>(keyed: readonly Keyed<T>[], query: string, most: number): T[] {
	const wanted = wordsIn(query);
	const fits = ({ keys }: Keyed<T>) => wanted.every((word) => keys.some((key) => key.startsWith(word)));
	return keyed
		.filter(fits)
		.slice(0, most)
		.map(({ item }) => item);
}

/** Something that can be found, with the words by which it is. */
export interface Keyed<T> {
	readonly item: T;
	readonly keys: readonly string[];
}

/** Makes things findable by the words of some texts. */
export function keyBy<T>(items: readonly T[], textsOf: (item: T) => readonly string[]): Keyed<T>[] {
	return items.map((item) => ({ item, keys: [...new Set(textsOf(item).flatMap(wordsIn))] }));
}

/** The words of a text, each under the key that its spellings share. */
export function wordsIn(text: string): string[] {
	return text
		.split(/[\s.,:;()«»"“”/?!+]+/)
		.map(foldName)
		.filter((word) => word !== '');
}
