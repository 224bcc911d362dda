import { editDistance } from './edit-distance.ts';
import { wordsIn, type Keyed } from './match.ts';

/**
 * What was probably meant by a mistyped text: those of whose words at most a quarter of the letters must be changed to make
 * the words of the text, the nearest first, then in their own order; the first `most`.
 */
export function findNearest<T>(keyed: readonly Keyed<T>[], text: string, most: number): T[] {
	const wanted = wordsIn(text);
	const letters = wanted.join('').length;
	if (letters < shortest) return [];
	return keyed
		.map(({ item, keys }) => ({ item, wrong: wanted.reduce((sum, word) => sum + wrongIn(word, keys), 0) }))
		.filter(({ wrong }) => wrong * 4 <= letters)
		.sort((a, b) => a.wrong - b.wrong)
		.slice(0, most)
		.map(({ item }) => item);
}

/** Of fewer letters nothing can be said. */
const shortest = 3;

/** How many letters of a word are wrong if the nearest of the keys was meant; all when none is near. */
function wrongIn(word: string, keys: readonly string[]): number {
	return Math.min(word.length, ...keys.map((key) => editDistance(word, key)));
}

/** The words of the last part of an address's path, such as "alexandra kolontai" for `/en/entity/alexandra-kolontai/`. */
export function wordsOfPath(path: string): string {
	const last = path.split('/').findLast((part) => part !== '') ?? '';
	return decode(last)
		.replace(/\.\w{1,5}$/, '')
		.replace(/[-_+]+/g, ' ')
		.trim();
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
