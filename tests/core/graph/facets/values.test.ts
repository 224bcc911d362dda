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
