import { expect, test } from 'vitest';
import { restrictDataset } from '#lib/core/formats/data/restrict-dataset.ts';
import { emptyBits, setBit } from '#lib/core/graph/bitset.ts';
import { idsIn, smallDataset } from '../../../fixtures/small.ts';

/** The small dataset with these entities and claims only. */
function restrict(entities: readonly string[], claims: readonly string[], dataset = smallDataset) {
	const bits = (records: readonly { readonly id: string }[], ids: readonly string[]) => {
		const set = emptyBits(records.length);
		records.forEach(({ id }, member) => ids.includes(id) && setBit(set, member));
		expect(idsIn(records, set)).toEqual(ids);
		return set;
	};
	const part = { entities: bits(dataset.entities, entities), claims: bits(dataset.claims, claims) };
	return restrictDataset(dataset, part);
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test('an entity brings all that is told of it, with the words and works of that, and nobody else', () => {
	const part = restrict(['anna-shilova'], []);
	const { entities, claims, attributes, fates, positions, sources, vocabulary: words } = part;
	expect(idsOf([...entities, ...claims, ...attributes, ...fates, ...positions, ...sources])).toEqual([
		...['anna-shilova', 'a-04', 'f-03', 'book-a']
	]);
	expect(idsOf(words.fates)).toEqual(['suicide', 'unknown']);
	expect([words.kinds, words.tiers, words.certainties, words.attributes].map(idsOf)).toEqual([
		...[['person'], ['core'], ['certain'], ['birth']]
	]);
	expect([words.relations, words.roles, words.topics, words.outcomes].flat()).toEqual([]);
});

test('a claim brings its relation with group and outcome, its role, and what its source was found in', () => {
	const { sources, vocabulary: words } = restrict(
		['anna-shilova', 'pavel-zhukov', 'letter-of-the-seven', 'red-lathe'],
		['c-10', 'c-14']
	);
	expect(idsOf(words.relations).sort()).toEqual(['expelled_from', 'signed']);
	expect(idsOf(words.relationGroups).sort()).toEqual(['documents', 'repression']);
	expect([words.roles, words.outcomes].map((terms) => idsOf(terms).sort())).toEqual([
		...[['expelled', 'signatory'], ['expelled']]
	]);
	expect(idsOf(sources)).toEqual(['book-a', 'web-b', 'letter-c']);
});

test('a work known only through another brings that one, and a copy what it is a copy of', () => {
	expect(idsOf(restrict([], ['c-10']).sources)).toEqual(['book-a', 'letter-c']);
	const copies = smallDataset.sources.map((source) =>
		source.id === 'book-a' ? { ...source, custom: { work: 'web-b' } } : source
	);
	expect(idsOf(restrict([], ['c-10'], { ...smallDataset, sources: copies }).sources)).toEqual([
		...['book-a', 'web-b', 'letter-c']
	]);
});
