import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullBits, hasBit } from '#lib/core/graph/bitset.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { buildNetwork, buildTieNetwork, spreadValues } from '#lib/core/graph/metrics/tie-network.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { arbitrarySelection } from '../arbitrary.ts';

test('of the small case: a tie for every pair, as heavy as its claims are many', () => {
	const { graph } = openSmall();
	const { entities, claims } = graph.dataset;
	const network = buildTieNetwork(graph, {
		entities: fullBits(entities.length),
		claims: fullBits(claims.length)
	});
	const initial = (member: number) => entities[network.members[member]!]!.id[0];
	const ties = [...network.sources].map(
		(source, tie) => `${initial(source)}${initial(network.targets[tie]!)} ${network.weights[tie]}`
	);
	// c-08 and c-09 lie between Ivan and Pavel, c-12 and c-13 between Ivan and Anna.
	expect(ties).toEqual([
		...[
			'ir 1',
			'ar 1',
			'it 1',
			'at 1',
			'if 1',
			'af 1',
			'pf 1',
			'ip 2',
			'al 1',
			'pl 1',
			'ia 2',
			'pr 1',
			'po 1'
		]
	]);
	expect([...network.members]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('of any case under any selection: what passes, each pair once', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const graph = buildGraph(dataset);
			const passing = select(buildFacetIndex(graph, facets), selection);
			const network = buildTieNetwork(graph, passing);
			const places = dataset.entities
				.map((_, place) => place)
				.filter((place) => hasBit(passing.entities, place));
			expect([...network.members]).toEqual(places);
			const expected: Record<string, number> = {};
			dataset.claims.forEach(({ subject, object }, claim) => {
				if (subject === object || !hasBit(passing.claims, claim)) return;
				const pair = [subject, object].sort().join(' ');
				expected[pair] = (expected[pair] ?? 0) + 1;
			});
			const id = (member: number) => dataset.entities[network.members[member]!]!.id;
			const found = [...network.sources].map((source, tie) => [
				[id(source), id(network.targets[tie]!)].sort().join(' '),
				network.weights[tie]
			]);
			expect(Object.fromEntries(found)).toEqual(expected);
			expect(found).toHaveLength(Object.keys(expected).length);
		})
	);
});

test('what weighs nothing is no tie; values go back to the places they are of', () => {
	const network = buildNetwork(Int32Array.of(2, 5, 6), [
		{ a: 5, b: 2, weight: 0.5 },
		{ a: 2, b: 6, weight: 0 }
	]);
	expect([network.count, [...network.sources], [...network.targets]]).toEqual([3, [1], [0]]);
	const { values, classes } = spreadValues({ values: Float64Array.of(7, 8, 9), classes: 3 }, network, 8);
	expect([...values]).toEqual([NaN, NaN, 7, NaN, NaN, 8, 9, NaN]);
	expect(classes).toBe(3);
});
