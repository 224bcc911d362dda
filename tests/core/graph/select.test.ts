import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { isInForce, select, type Filter } from '#lib/core/graph/facets/select.ts';
import { countBits } from '#lib/core/graph/bitset.ts';
import type { Tier } from '#lib/core/dataset/records.ts';
import { idsIn, openSmall } from '../../fixtures/small.ts';
import { arbitraryDataset, arbitrarySelection } from './arbitrary.ts';
import { naiveCount, naiveFacets, naiveSelect } from './naive-select.ts';

const small = openSmall();
const { entities, claims } = small.graph.dataset;

/** `executed -suicide` → executed required, suicide excluded. */
function filter(text: string): Filter {
	const words = text.split(' ');
	return {
		required: words.filter((word) => !word.startsWith('-')),
		excluded: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))
	};
}

/** People by their first letter, other entities by their whole first word: "I P turners". */
function seen(scope: Tier, filters: Record<string, string>): string {
	const parsed = Object.fromEntries(Object.entries(filters).map(([id, text]) => [id, filter(text)]));
	const visible = select(small.facets, { scope, filters: parsed });
	const names = idsIn(entities, visible.entities).map((id) => id.split('-')[0]!);
	const numbers = idsIn(claims, visible.claims).map((id) => Number(id.slice(2)));
	return `${names.join(' ')} | ${numbers.join(' ')}`;
}

const all = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15';

test.each<[Tier, Record<string, string>, string]>([
	['core', {}, 'ivan anna turners first red | 1 2 3 4 5 6 12 13'],
	['wider', {}, 'ivan anna pavel turners first letter red | 1 2 3 4 5 6 7 8 9 10 11 12 13 14'],
	['context', {}, `ivan anna pavel olga turners first letter red | ${all}`],
	// Bodies stay for the sake of the people that pass.
	['context', { fate: 'executed' }, 'ivan pavel turners first letter red | 1 3 5 7 8 9 11 14'],
	['core', { fate: 'executed' }, 'ivan turners first red | 1 3 5'],
	['context', { fate: 'executed -natural-death' }, 'pavel first letter red | 7 11 14'],
	['context', { fate: '-executed' }, 'anna olga turners first letter red | 2 4 6 10'],
	['context', { fate: 'suicide unknown' }, 'anna olga turners first letter red | 2 4 6 10'],
	['context', { fate: 'unknown' }, 'olga | '],
	['core', { fate: 'unknown' }, ' | '],
	['context', { kind: 'person' }, 'ivan anna pavel olga | 8 9 12 13 15'],
	['context', { kind: '-person' }, 'turners first letter red | '],
	['context', { kind: 'person union', fate: 'suicide' }, 'anna turners | 4'],
	['context', { kind: 'union' }, 'turners | '],
	['context', { kind: 'union', fate: 'suicide' }, ' | '],
	['context', { faction: 'red-lathe' }, 'ivan anna turners first letter red | 1 2 3 4 5 6 10 12 13'],
	['context', { outcome: 'expelled' }, 'pavel first letter red | 7 11 14'],
	['context', { outcome: 'rehabilitated' }, 'ivan turners first red | 1 3 5'],
	['context', { outcome: 'elected' }, ' | '],
	['context', { role: 'signatory -expelled' }, 'anna turners first letter red | 2 4 6 10'],
	// When claims are filtered, an entity stays while one of its claims stays.
	['context', { certainty: 'disputed' }, 'ivan anna pavel turners letter | 3 4 9 11'],
	['core', { certainty: 'disputed' }, 'ivan anna turners | 3 4'],
	['context', { relation: 'worked_with' }, 'ivan anna pavel olga | 12 15'],
	['context', { relation: 'signed criticised', certainty: '-certain' }, 'ivan anna pavel letter | 9 11 13'],
	['context', { fate: 'suicide', relation: 'signed' }, 'anna letter | 10'],
	['context', { fate: 'unknown', relation: 'signed' }, ' | '],
	['context', { fate: 'nonsense' }, ' | '],
	['context', { fate: '-nonsense' }, `ivan anna pavel olga turners first letter red | ${all}`],
	['context', { relation: 'nonsense' }, ' | ']
])('%s %j → %s', (scope, filters, expected) => {
	expect(seen(scope, filters)).toBe(expected);
});

test('counts: under the other facets, of how many in the scope', () => {
	const { counts, whole } = select(small.facets, {
		scope: 'context',
		filters: { fate: filter('executed') }
	});
	const of = (facet: string) =>
		[...counts.get(facet)!].map(([value, { visible, total }]) => `${value} ${visible}/${total}`).join(', ');
	expect([countBits(whole.entities), countBits(whole.claims)]).toEqual([8, 15]);
	expect(of('fate')).toBe('executed 2/2, suicide 1/1, natural-death 1/1, unknown 1/1');
	expect(of('outcome')).toBe('elected 0/0, expelled 1/1, rehabilitated 1/1');
	expect(of('role')).toBe('leader 1/1, chair 1/2, delegate 2/3, signatory 1/2, expelled 1/1');
	expect(of('kind')).toBe('person 2/4, faction 1/1, union 1/1, congress 1/1, document 1/1');
	expect(of('faction')).toBe('red-lathe 1/2');
	expect(of('relation')).toBe(
		'belonged_to_faction 0/1, led 1/1, chaired 1/2, delegate_to 2/3, signed 1/2, criticised 2/3, expelled_from 1/1, worked_with 0/2'
	);
	expect(of('certainty')).toBe('certain 4/7, probable 1/4, disputed 3/4');
});

test('a filter that requires and excludes nothing is not in force', () => {
	expect(isInForce(undefined)).toBe(false);
	expect(isInForce({ required: [], excluded: [] })).toBe(false);
	expect(isInForce({ required: ['a'], excluded: [] })).toBe(true);
	expect(isInForce({ required: [], excluded: ['a'] })).toBe(true);
});

test('the naive facets are all the facets there are', () => {
	expect(Object.keys(naiveFacets)).toEqual(facets.map(({ id }) => id));
});

test('what passes and every count are what the naive way finds', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const visible = select(buildFacetIndex(buildGraph(dataset), facets), selection);
			const naive = naiveSelect(dataset, selection);
			expect(idsIn(dataset.entities, visible.entities)).toEqual(naive.entities.map(({ id }) => id));
			expect(idsIn(dataset.claims, visible.claims)).toEqual(naive.claims.map(({ id }) => id));
			const whole = naiveSelect(dataset, { scope: selection.scope, filters: {} });
			expect(countBits(visible.whole.entities)).toBe(whole.entities.length);
			expect(countBits(visible.whole.claims)).toBe(whole.claims.length);
		}),
		{ numRuns: 400 }
	);
});

test('every count of every value is what the naive way counts', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const { counts } = select(buildFacetIndex(buildGraph(dataset), facets), selection);
			for (const [facet, values] of counts)
				for (const [value, count] of values)
					expect([facet, value, count]).toEqual([facet, value, naiveCount(dataset, selection, facet, value)]);
		}),
		{ numRuns: 60 }
	);
});

test('selecting changes nothing that the next selection would see', () => {
	fc.assert(
		fc.property(arbitraryDataset, fc.constantFrom('executed', '-executed', 'unknown'), (dataset, text) => {
			const index = buildFacetIndex(buildGraph(dataset), facets);
			const open = { scope: 'context', filters: {} } as const;
			const before = select(index, open);
			select(index, { scope: 'wider', filters: { fate: filter(text), certainty: filter('-certain') } });
			expect(select(index, open)).toEqual(before);
		}),
		{ numRuns: 50 }
	);
});
