import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { fullBits } from '#lib/core/graph/bitset.ts';
import { buildGraph, claimsBetween, entityOf } from '#lib/core/graph/build.ts';
import { buildModel } from '#lib/core/graph/model.ts';
import { smallDataset } from '../../fixtures/small.ts';

const dataset = localise(smallDataset, 'en');
const graph = buildGraph(dataset);

test('nodes are entities, edges are claims, in the order of the files', () => {
	const model = buildModel(graph, fullBits(dataset.entities.length), fullBits(dataset.claims.length));
	expect(model.nodes()).toEqual(dataset.entities.map(({ id }) => id));
	expect(model.edges()).toEqual(dataset.claims.map(({ id }) => id));
	expect(model.getEdgeAttributes('c-08')).toBe(dataset.claims[7]);
	expect(model.extremities('c-08')).toEqual(['ivan-chelnokov', 'pavel-zhukov']);
	expect([...graph.entityIndex].map(([id, index]) => dataset.entities[index]!.id === id)).not.toContain(
		false
	);
	expect([...graph.subjects]).toEqual([0, 1, 0, 1, 0, 1, 2, 0, 2, 1, 2, 1, 1, 2, 3]);
	expect([...graph.objects]).toEqual([7, 7, 4, 4, 5, 5, 5, 2, 0, 6, 6, 0, 0, 7, 2]);
});

test('the record of an entity; none throws', () => {
	expect(entityOf(graph, 'anna-shilova')).toBe(dataset.entities[1]);
	expect(() => entityOf(graph, 'nobody')).toThrow('nobody');
});

test.each([
	['ivan-chelnokov', 'pavel-zhukov', ['c-08', 'c-09']],
	['pavel-zhukov', 'ivan-chelnokov', ['c-08', 'c-09']],
	['ivan-chelnokov', 'anna-shilova', ['c-12', 'c-13']],
	['red-lathe', 'pavel-zhukov', ['c-14']],
	['olga-yurieva', 'anna-shilova', []]
])('claims between %s and %s', (a, b, expected) => {
	expect(
		claimsBetween(graph, a, b)
			.map(({ id }) => id)
			.sort()
	).toEqual(expected);
});

test('a claim whose end does not exist throws', () => {
	const claims = [{ ...dataset.claims[0]!, object: 'nobody' }];
	expect(() => buildGraph({ ...dataset, claims })).toThrow('nobody');
});
