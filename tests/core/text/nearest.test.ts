import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#lib/core/text/edit-distance.ts';
import { keyBy } from '#lib/core/text/match.ts';
import { findNearest, wordsOfPath } from '#lib/core/text/nearest.ts';

test.each([
	['', '', 0],
	['abc', 'abc', 0],
	['abc', '', 3],
	['kitten', 'sitting', 3],
	['shlyapnikov', 'shliapnikov', 1],
	['lozovsky', 'lozvosky', 1],
	['ca', 'abc', 3]
])('from %j to %j it is %i', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
});

/** The same by its definition: what the last letters became, and the best of the rest. */
function naive(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
	const ways = [
		naive(shortA, b) + 1,
		naive(a, shortB) + 1,
		naive(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1)
	];
	const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
	return Math.min(...ways, swapped ? naive(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity);
}

test('it is what its definition says', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
	fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === naive(a, b)));
});

const names = ['Alexandra Kollontai', 'Александр Шляпников', 'Clara Zetkin', 'Zetkin Library'];
const keyed = keyBy(names, (name) => [name]);

test.each([
	['alexandra kolontay', ['Alexandra Kollontai']],
	['kolonati', ['Alexandra Kollontai']],
	['sliapnikow', ['Александр Шляпников']],
	['zetikn', ['Clara Zetkin', 'Zetkin Library']],
	['clara zetikn', ['Clara Zetkin']],
	['nobody', []],
	['no such page', []],
	['ab', []],
	['', []]
])('by %j probably %j is meant', (text, meant) => {
	expect(findNearest(keyed, text, 9)).toEqual(meant);
});

test('no more are named than wanted, the nearest first', () => {
	expect(findNearest(keyed, 'zetkin', 1)).toEqual(['Clara Zetkin']);
});

test.each([
	['/en/entity/alexandra-kolontai/', 'alexandra kolontai'],
	['/fateline/kollontai.html', 'kollontai'],
	['/tr/%C5%9Elyapnikov', 'Şlyapnikov'],
	['/%E0%A4%A', '%E0%A4%A'],
	['/', '']
])('the words of %j are %j', (path, words) => {
	expect(wordsOfPath(path)).toBe(words);
});
