import { describe, expect, test } from 'vitest';
import { metrics } from '#lib/core/graph/metrics/index.ts';
import { computeModularity } from '#lib/core/graph/metrics/modularity.ts';
import { knownNetworks, networkOf, readNetwork } from '../../../fixtures/networks.ts';

const metricOf = (id: string) => metrics.find((metric) => metric.id === id)!;

describe.each(knownNetworks)('%s, compared with NetworkX', (name) => {
	const known = readNetwork(name);
	const network = networkOf(known.names.length, known.edges);

	test.each(metrics.map(({ id }) => id).filter((id) => id !== 'community'))('%s', (id) => {
		const { values } = metricOf(id).compute(network);
		const expected = known.expected[id as keyof typeof known.expected];
		expect(values).toHaveLength(expected.length);
		values.forEach((value, member) => {
			// NetworkX writes 0 where there is no pair of neighbours.
			if (id === 'clustering' && known.expected.degree[member]! < 2) expect(value).toBeNaN();
			else expect(Math.abs(value - expected[member]!)).toBeLessThan(1e-9);
		});
	});

	test('the modularity of the communities found', () => {
		const { values, classes, modularity } = metricOf('community').compute(network);
		expect([...values]).toEqual(known.communities.numbers);
		expect(classes).toBe(new Set(known.communities.numbers).size);
		expect(Math.abs(modularity! - known.communities.modularity)).toBeLessThan(1e-9);
	});
});

/** The highest that there can be, found by integer programming: see networks/README.md. */
test.each([
	['with weights', true, 0.44490358126721763],
	['without', false, 0.41978961209730437]
])('the karate club is divided as well as it can be, %s', (_, weighted, optimum) => {
	const { names, edges } = readNetwork('karate');
	const network = networkOf(
		names.length,
		edges.map(([a, b, weight]) => [a, b, weighted ? weight : 1])
	);
	const { modularity } = metricOf('community').compute(network);
	expect(Math.abs(modularity! - optimum)).toBeLessThan(1e-9);
});

test('the karate club as it split has the modularity that NetworkX gives it', () => {
	const { names, edges } = readNetwork('karate');
	const hi = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21];
	const classes = names.map((_, member) => (hi.includes(member) ? 1 : 2));
	const plain = networkOf(
		names.length,
		edges.map(([a, b]) => [a, b, 1])
	);
	expect(computeModularity(plain, classes)).toBeCloseTo(0.3582347140039448, 12);
	expect(computeModularity(networkOf(names.length, edges), classes)).toBeCloseTo(0.39143756676224206, 12);
});
