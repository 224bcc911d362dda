import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { giveNotes, takeNotes, withoutNotes } from '#lib/core/dataset/notes.ts';
import { packDataset, unpackDataset } from '#lib/core/dataset/pack.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { languages } from '#lib/core/text/text.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { smallDataset } from '../../fixtures/small.ts';

const sent = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
const small = localise(smallDataset, 'en');

describe.each(languages)('of the shipped case in %s', (language) => {
	const { dataset } = caseFile(language);

	test('nothing is lost on the way', () => {
		expect(unpackDataset(sent(packDataset(dataset)))).toEqual(dataset);
	});

	test('notes that come later make it whole again, in the very records that were there', () => {
		const bare = unpackDataset(sent(packDataset(withoutNotes(dataset))));
		expect(bare).not.toEqual(dataset);
		expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(dataset).length);
		const claim = bare.claims.find(({ id }) => dataset.claims.some((each) => each.id === id && each.note))!;
		expect(claim.note).toBe('');
		giveNotes(bare, sent(takeNotes(dataset)));
		expect(claim.note).not.toBe('');
		expect(bare).toEqual(dataset);
	});
});

test('numbered ids are sent as steps, whatever their width and their holes', () => {
	const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(
			fc.constantFrom('c-', '', 'x7-'),
			fc.integer({ min: 1, max: 6 }),
			numbers,
			(word, width, ns) => {
				const claims = ns.map((number) => ({
					...small.claims[0]!,
					id: word + String(number).padStart(width, '0')
				}));
				const dataset: Dataset<string> = { ...small, claims };
				const packed = sent(packDataset(dataset));
				expect(unpackDataset(packed)).toEqual(dataset);
			}
		)
	);
	const { numbered } = packDataset(small).lists.claims!;
	expect(numbered?.slice(0, 2)).toEqual(['c-', 2]);
	expect(numbered?.[2].slice(0, 3)).toEqual([1, 1, 1]);
});

test('ids that are no numbers stay as they are', () => {
	for (const id of ['c-01x', 'd-02', 'c-2', 'c--3', '', 'c-9007199254740993']) {
		const [first, second] = small.claims;
		const dataset = { ...small, claims: [first!, { ...second!, id }] };
		expect(unpackDataset(sent(packDataset(dataset)))).toEqual(dataset);
	}
});
