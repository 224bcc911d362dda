import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '#lib/core/dataset/records.ts';
import { buildWitnesses, buildWorks } from '#lib/core/dataset/witness.ts';

function source(id: string, custom?: Source['custom']): Source {
	return { id, type: 'book', title: id, ...(custom ? { custom } : {}) };
}

/** A book with a copy and a translation, another book, and what is known only from one of them. */
const sources = [
	source('book'),
	source('copy', { work: 'book' }),
	source('translation', { work: 'book' }),
	source('other'),
	source('letter', { seen: 'cited', via: 'copy' }),
	source('speech', { seen: 'cited', via: 'other' }),
	source('lost', { seen: 'cited' }),
	source('read', { seen: 'read', via: 'other' })
];
const cite = (ids: string) =>
	ids
		.split(' ')
		.filter((id) => id !== '')
		.map((id) => ({ source: id, locator: '' }));

test.each([
	['', ''],
	['book', 'book'],
	['book copy translation', 'book'],
	['translation other', 'book other'],
	// Known only from the copy, so the witness is the book; beside it nothing is added.
	['letter', 'book'],
	['letter book', 'book'],
	['letter translation speech other', 'book other'],
	// Known from nowhere that is named, or read after all: it stands for itself.
	['lost', 'lost'],
	['read other', 'read other'],
	['nowhere', 'nowhere']
])('the witnesses behind %j are %j', (cited, witnesses) => {
	expect(buildWitnesses(sources)(cite(cited)).join(' ')).toBe(witnesses);
});

test('a work is what its copies and translations are of', () => {
	const workOf = buildWorks(sources);
	expect(['book', 'copy', 'translation', 'other', 'letter', 'nowhere'].map(workOf).join(' ')).toBe(
		'book book book other letter nowhere'
	);
});

test('as many witnesses as different works, in any order, however often each is cited', () => {
	const works: Record<string, string> = {
		...{ book: 'book', copy: 'book', translation: 'book', letter: 'book' },
		...{ other: 'other', speech: 'other', lost: 'lost', read: 'read' }
	};
	const citations = fc.array(fc.constantFrom(...Object.keys(works)), { maxLength: 12 });
	fc.assert(
		fc.property(citations, (ids) => {
			const witnesses = buildWitnesses(sources)(cite(ids.join(' ')));
			expect(new Set(witnesses).size).toBe(witnesses.length);
			expect(new Set(witnesses)).toEqual(new Set(ids.map((id) => works[id])));
		})
	);
});
