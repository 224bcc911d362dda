import { expect, test } from 'vitest';
import { formatShortWork, formatWork } from '#lib/core/dataset/cite.ts';
import { buildReferences } from '#lib/core/dataset/references.ts';
import type { Source } from '#lib/core/dataset/records.ts';
import { smallDataset } from '../../fixtures/small.ts';

const refer = buildReferences(smallDataset.sources);
const book = 'Vera Lind, Ömer Işık, The Lathe and the Pen, Harbour Press (2007)';

test.each([
	['book-a', 'p. 10', book, '', ''],
	['book-a', '', book, '', ''],
	['web-b', 'para. 3', 'Museum of Tools, Токари, Workshop Pages (n.d.)', 'https://example.org/turners', ''],
	['letter-c', 'p. 1', 'Letter to the union', '', book]
])('%s at %j', (source, locator, work, url, via) => {
	expect(refer({ source, locator })).toEqual({ source, work, locator, url, via });
});

test('an unknown source throws with its id', () => {
	expect(() => refer({ source: 'book-z', locator: '' })).toThrow('book-z');
});

const bare: Source = { id: 'x', type: 'book', title: 'Title' };

test.each<[string, Partial<Source>]>([
	['Title', {}],
	['Title', { author: [] }],
	['Lind, Title', { author: [{ family: 'Lind' }] }],
	['Vera, Title', { author: [{ given: 'Vera' }] }],
	['Collective, Title', { author: [{ literal: 'Collective' }] }],
	[
		'A B, C D, Title',
		{
			author: [
				{ given: 'A', family: 'B' },
				{ given: 'C', family: 'D' }
			]
		}
	],
	[
		'Title, Journal, Press (1921)',
		{
			'container-title': 'Journal',
			publisher: 'Press',
			issued: { 'date-parts': [[1921, 3, 8]] }
		}
	],
	['Title (1920s)', { issued: { literal: '1920s' } }],
	['Title', { issued: { 'date-parts': [] } }],
	['Title', { issued: { 'date-parts': [[]] } }]
])('%s', (expected, more) => {
	expect(formatWork({ ...bare, ...more })).toBe(expected);
});

const names = (...families: string[]) => ({ author: families.map((family) => ({ given: 'V.', family })) });

test.each<[string, Partial<Source>]>([
	['Title', {}],
	['Lind, Title', names('Lind')],
	['Lind, Işık, Title', names('Lind', 'Işık')],
	['Lind et al., Title', names('Lind', 'Işık', 'Third')],
	['Museum, Title', { author: [{ literal: 'Museum' }] }],
	['Vera, Title', { author: [{ given: 'Vera' }] }],
	// Where something stands is told only of what has no author, without what explains it.
	['Title, Journal', { 'container-title': 'Journal, vol. 2' }],
	['Lind, Title', { ...names('Lind'), 'container-title': 'Journal' }],
	['Title', { publisher: 'Press' }],
	['Early Dissent (2007)', { title: 'Early Dissent: A History', issued: { 'date-parts': [[2007]] } }],
	['Early Dissent (1920s)', { title: 'Early Dissent (abridged)', issued: { literal: '1920s' } }],
	// So short a beginning would tell nothing.
	['PSS: volume 43', { title: 'PSS: volume 43' }],
	// A year that is told already is not told twice.
	['Report of 1921', { title: 'Report of 1921', issued: { 'date-parts': [[1921]] } }],
	[
		'Of the many things that a title says and that no one reads …',
		{ title: 'Of the many things that a title says and that no one reads to the end' }
	]
])('in short: %s', (expected, more) => {
	expect(formatShortWork({ ...bare, ...more })).toBe(expected);
});

test('a source cited through a work that is not listed stands by itself', () => {
	const lost = buildReferences([{ ...bare, custom: { seen: 'cited', via: 'book-z' } }]);
	expect(lost({ source: 'x', locator: '' }).via).toBe('');
	const read = buildReferences([{ ...bare, custom: { seen: 'read', via: 'x' } }]);
	expect(read({ source: 'x', locator: '' }).via).toBe('');
});
