import { expect, test } from 'vitest';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { idsIn, openSmall } from '../../../fixtures/small.ts';

const { graph, facets: index } = openSmall();
const people = 'ivan-chelnokov anna-shilova pavel-zhukov olga-yurieva';

test.each([
	[
		'fate',
		people,
		{
			executed: 'ivan-chelnokov pavel-zhukov',
			suicide: 'anna-shilova',
			'natural-death': 'ivan-chelnokov',
			unknown: 'olga-yurieva'
		}
	],
	['outcome', people, { elected: '', expelled: 'pavel-zhukov', rehabilitated: 'ivan-chelnokov' }],
	[
		'role',
		people,
		{
			leader: 'ivan-chelnokov',
			chair: 'ivan-chelnokov anna-shilova',
			delegate: 'ivan-chelnokov anna-shilova pavel-zhukov',
			signatory: 'anna-shilova pavel-zhukov',
			expelled: 'pavel-zhukov'
		}
	],
	[
		'kind',
		`${people} turners-union first-congress letter-of-the-seven red-lathe`,
		{
			person: people,
			faction: 'red-lathe',
			union: 'turners-union',
			congress: 'first-congress',
			document: 'letter-of-the-seven'
		}
	],
	// Being expelled from a faction does not make one of it.
	['faction', people, { 'red-lathe': 'ivan-chelnokov anna-shilova' }],
	[
		'relation',
		'',
		{
			belonged_to_faction: 'c-02',
			led: 'c-01',
			chaired: 'c-03 c-04',
			delegate_to: 'c-05 c-06 c-07',
			signed: 'c-10 c-11',
			criticised: 'c-08 c-09 c-13',
			expelled_from: 'c-14',
			worked_with: 'c-12 c-15'
		}
	],
	[
		'certainty',
		'',
		{
			certain: 'c-01 c-05 c-06 c-08 c-10 c-12 c-14',
			probable: 'c-02 c-07 c-13 c-15',
			disputed: 'c-03 c-04 c-09 c-11'
		}
	],
	// A letter known only from the book is one witness, the book; a claim that cites book and page has two.
	[
		'witnesses',
		'',
		{
			1: 'c-02 c-03 c-04 c-05 c-07 c-08 c-09 c-10 c-11 c-12 c-13 c-14 c-15',
			2: 'c-01 c-06',
			3: '',
			4: ''
		}
	],
	[
		'source-kind',
		'',
		{
			book: 'c-01 c-02 c-03 c-05 c-06 c-08 c-13 c-14',
			webpage: 'c-01 c-04 c-06 c-07 c-09 c-11 c-12 c-15',
			document: 'c-10'
		}
	],
	[
		'source',
		'',
		{
			'book-a': 'c-01 c-02 c-03 c-05 c-06 c-08 c-13 c-14',
			'web-b': 'c-01 c-04 c-06 c-07 c-09 c-11 c-12 c-15',
			'letter-c': 'c-10'
		}
	]
])('%s', (id, domain, expected) => {
	const indexed = index.facets.find(({ facet }) => facet.id === id)!;
	const records = indexed.facet.of === 'entity' ? graph.dataset.entities : graph.dataset.claims;
	const values = [...indexed.bits].map(([value, bits]) => [value, idsIn(records, bits).join(' ')]);
	expect(Object.fromEntries(values)).toEqual(expected);
	expect(indexed.values.map((value) => value.id)).toEqual(Object.keys(expected));
	expect(idsIn(graph.dataset.entities, indexed.domain).join(' ')).toBe(domain);
});

test('values are called as the language calls them; a kind in the plural, a faction by its short name', () => {
	const label = (language: 'tr' | 'en' | 'ru', facet: string, value: string) =>
		openSmall(language)
			.facets.facets.find((each) => each.facet.id === facet)!
			.values.find(({ id }) => id === value)!.label;
	expect(label('tr', 'kind', 'person')).toBe('kişiler');
	expect(label('en', 'kind', 'person')).toBe('people');
	expect(label('ru', 'faction', 'red-lathe')).toBe('Красный станок');
	expect(label('ru', 'relation', 'signed')).toBe('Подпись под документом');
});

test('sources: copies are one value with their work, and four witnesses or more are one value', () => {
	const { dataset } = graph;
	const [claim] = dataset.claims;
	const copy = { ...dataset.sources[0]!, id: 'copy-d', custom: { work: 'web-b' } };
	const others = ['book-e', 'book-f', 'book-g'].map((id) => ({ ...dataset.sources[0]!, id }));
	const cited = (ids: string) => ids.split(' ').map((source) => ({ source, locator: '' }));
	const claims = [
		'copy-d',
		'copy-d web-b',
		'book-a web-b book-e book-f',
		'book-a web-b book-e book-f book-g'
	].map((ids, at) => ({ ...claim!, id: `c-${at}`, citations: cited(ids) }));
	const sources = [...dataset.sources, copy, ...others];
	const { facets: indexed } = buildFacetIndex(buildGraph({ ...dataset, sources, claims }), facets);
	const having = (facet: string, value: string) =>
		idsIn(claims, indexed.find((each) => each.facet.id === facet)!.bits.get(value)!).join(' ');
	const values = indexed.find(({ facet }) => facet.id === 'source')!.values;
	expect(values.map(({ id }) => id)).toEqual(['book-a', 'web-b', 'book-e', 'book-f', 'book-g']);
	expect(having('source', 'web-b')).toBe('c-0 c-1 c-2 c-3');
	expect(having('source-kind', 'book')).toBe('c-0 c-1 c-2 c-3');
	expect(having('witnesses', '1')).toBe('c-0 c-1');
	expect(having('witnesses', '4')).toBe('c-2 c-3');
	// Of the same short name, they are told apart by what stands in the long one.
	const label = (id: string) => values.find((value) => value.id === id)!.label;
	expect(label('book-a')).toBe('Vera Lind, Ömer Işık, The Lathe and the Pen, Harbour Press (2007)');
	expect(label('web-b')).toBe('Museum of Tools, Токари (n.d.)');
});

test('each scope holds those before it', () => {
	const sizes = (['core', 'wider', 'context'] as const).map(
		(scope) => idsIn(graph.dataset.entities, index.scopes[scope]).length
	);
	expect(sizes).toEqual([5, 7, 8]);
	expect(idsIn(graph.dataset.entities, index.scopes.core)).not.toContain('pavel-zhukov');
});

test('every facet has an id of its own, and a value that no vocabulary lists throws', () => {
	expect(new Set(facets.map(({ id }) => id)).size).toBe(facets.length);
	const [first] = graph.dataset.fates;
	const broken = buildGraph({ ...graph.dataset, fates: [{ ...first!, fate: 'bored' }] });
	expect(() => buildFacetIndex(broken, facets)).toThrow('facet fate lists no value bored');
});
