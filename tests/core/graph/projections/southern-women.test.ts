import { expect, test } from 'vitest';
import { fullBits } from '#lib/core/graph/bitset.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { project } from '#lib/core/graph/projections/project.ts';
import type { WeightId } from '#lib/core/graph/projections/weights.ts';
import { readNetwork } from '../../../fixtures/networks.ts';
import { openSmall } from '../../../fixtures/small.ts';

const known = readNetwork('southern-women');
const words = openSmall().graph.dataset;
const women = new Set(known.projections!.flatMap(([a, b]) => [a, b]));

/** Eighteen women and the fourteen events at which they were, as people and congresses. */
const graph = buildGraph({
	...words,
	entities: known.names.map((id) => ({
		...{ ...words.entities[0]!, id, kind: women.has(id) ? 'person' : 'congress' }
	})),
	claims: known.edges.map(([a, b], at) => ({
		...{ ...words.claims[0]!, id: `c${at}`, relation: 'delegate_to' },
		...{ subject: known.names[a]!, object: known.names[b]! }
	}))
});
const everything = {
	entities: fullBits(graph.dataset.entities.length),
	claims: fullBits(graph.dataset.claims.length)
};

/** Pair → weight, the names of a pair in order. */
function weighed(weight: WeightId): Map<string, number> {
	const { ties } = project(graph, everything, 'events', weight);
	return new Map(ties.map(({ a, b, weight: each }) => [`${known.names[a]} ${known.names[b]}`, each]));
}

test.each([
	['plain', (count: number) => count],
	['newman', (_: number, newman: number) => newman],
	['hypergeometric', (_: number, __: number, chance: number) => -Math.log10(chance)]
] as const)('Davis’s southern women, weighed as NetworkX and SciPy do: %s', (weight, expected) => {
	const found = weighed(weight);
	expect(women.size).toBe(18);
	expect(found.size).toBe(known.projections!.length);
	for (const [a, b, count, newman, chance] of known.projections!) {
		const key = [a, b].sort((one, other) => (one < other ? -1 : 1)).join(' ');
		expect(Math.abs(found.get(key)! - expected(count, newman, chance))).toBeLessThan(1e-9);
	}
});
