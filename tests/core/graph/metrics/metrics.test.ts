import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metrics } from '#lib/core/graph/metrics/index.ts';
import { givesClasses, type MetricId } from '#lib/core/graph/metrics/metric.ts';
import type { Network } from '#lib/core/graph/metrics/network.ts';
import { choices } from '#lib/core/view/view.ts';
import { networkOf } from '../../../fixtures/networks.ts';
import * as naive from './naive-metrics.ts';

const compute = (id: MetricId, network: Network) =>
	metrics.find((metric) => metric.id === id)!.compute(network);
const { membersOf, tied, weightOf } = naive;
const amounts = metrics.filter(({ gives }) => gives === 'amount').map(({ id }) => id);

/** What each metric is, in the plainest way; where there is none, it is held to what defines it below. */
const naively: Partial<Record<MetricId, (network: Network, member: number) => number>> = {
	degree: (network, member) => membersOf(network).filter((other) => tied(network, member, other)).length,
	weighted: (network, member) =>
		membersOf(network).reduce((sum, other) => sum + weightOf(network, member, other), 0),
	betweenness: naive.naiveBetweenness,
	closeness: naive.naiveCloseness,
	clustering: naive.naiveClustering,
	core: naive.naiveCore
};

test.each(Object.keys(naively) as MetricId[])('%s is what it says it is', (id) => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(id === 'betweenness' || id === 'closeness' ? 6 : 8), (network) => {
			const { values } = compute(id, network);
			const expected = membersOf(network).map((member) => naively[id]!(network, member));
			expect(values).toHaveLength(network.count);
			values.forEach((value, member) => {
				if (Number.isNaN(expected[member])) expect(value).toBeNaN();
				else expect(value).toBeCloseTo(expected[member]!, 10);
			});
		}),
		{ numRuns: 200 }
	);
});

test('betweenness of up to 8, all shortest ways listed', () => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(8), (network) => {
			const { values } = compute('betweenness', network);
			values.forEach((value, member) =>
				expect(value).toBeCloseTo(naive.naiveBetweenness(network, member), 10)
			);
		}),
		{ numRuns: 25 }
	);
});

test('component: two are in the same one when a way leads from one to the other', () => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(7), (network) => {
			const { values } = compute('component', network);
			for (const a of membersOf(network))
				for (const b of membersOf(network))
					expect(values[a] === values[b]).toBe(naive.reaches(network, a, b));
		})
	);
});

describe.each(['component', 'community'] as const)('%s', (id) => {
	test('numbers from 1, the largest first, of equals that of the smallest member', () => {
		fc.assert(
			fc.property(naive.arbitraryNetwork(12), (network) => {
				const { values, classes } = compute(id, network);
				if (network.sources.length === 0 && id === 'community') {
					expect(classes).toBe(0);
					return;
				}
				const groups = Array.from({ length: classes! }, (_, at) =>
					membersOf(network).filter((member) => values[member] === at + 1)
				);
				expect(groups.flat()).toHaveLength(network.count);
				groups.slice(1).forEach((group, at) => {
					const before = groups[at]!;
					const fewer = before.length - group.length || group[0]! - before[0]!;
					expect(fewer).toBeGreaterThan(0);
				});
			})
		);
	});
});

/** The network without the ties that lead from one class to another. */
function within(network: Network, classes: ArrayLike<number>): Network {
	const ties = [...network.sources].map(
		(source, tie) => [source, network.targets[tie]!, network.weights[tie]!] as const
	);
	return networkOf(
		network.count,
		ties.filter(([a, b]) => classes[a] === classes[b])
	);
}

test('communities have the modularity that is told of them, hang together, and nobody does better alone', () => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(9), (network) => {
			if (network.sources.length === 0) return;
			const { values, modularity } = compute('community', network);
			expect(modularity).toBeCloseTo(naive.naiveModularity(network, values), 10);
			expect([...compute('component', within(network, values)).values]).toEqual([...values]);
			for (const member of membersOf(network)) {
				const apart = Array.from(values, (value, each) => (each === member ? -1 : value));
				expect(naive.naiveModularity(network, apart)).toBeLessThan(modularity! + 1e-10);
			}
		}),
		{ numRuns: 150 }
	);
});

test('eigenvector: who is tied to it has as much as it has, times the eigenvalue; the length is 1', () => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(8), (network) => {
			const { values } = compute('eigenvector', network);
			if (network.sources.length === 0) {
				expect([...values].every(Number.isNaN)).toBe(true);
				return;
			}
			const around = membersOf(network).map((a) =>
				membersOf(network).reduce((sum, b) => sum + (tied(network, a, b) ? values[b]! : 0), 0)
			);
			const eigenvalue = around.reduce((sum, each, member) => sum + each * values[member]!, 0);
			around.forEach((each, member) => expect(each).toBeCloseTo(eigenvalue * values[member]!, 9));
			expect(Math.hypot(...values)).toBeCloseTo(1, 12);
			expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
			// No vector is stretched more: that would be another eigenvalue. A star of all ties of one reaches √degree.
			expect(eigenvalue).toBeGreaterThanOrEqual(
				Math.sqrt(Math.max(...compute('degree', network).values)) - 1e-9
			);
		})
	);
});

test('PageRank: everybody has what the others pass on and the chance to start there; all is 1 together', () => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(8), (network) => {
			if (network.count === 0) return;
			const { values } = compute('pagerank', network);
			const strength = compute('weighted', network).values;
			const idle = membersOf(network).reduce((sum, a) => sum + (strength[a] === 0 ? values[a]! : 0), 0);
			membersOf(network).forEach((member) => {
				const passed = membersOf(network).reduce(
					(sum, a) =>
						sum + (strength[a]! > 0 ? (values[a]! * weightOf(network, a, member)) / strength[a]! : 0),
					0
				);
				expect(values[member]).toBeCloseTo(
					(0.85 * (passed * network.count + idle) + 0.15) / network.count,
					12
				);
			});
			expect([...values].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
		})
	);
});

test.each(amounts)('%s of two that cannot be told apart is the same', (id) => {
	// A path of five: ends, neighbours of ends, the middle.
	const path = networkOf(
		5,
		[0, 1, 2, 3].map((a) => [a, a + 1, 1] as const)
	);
	const { values } = compute(id, path);
	for (const [a, b] of [
		[0, 4],
		[1, 3]
	] as const)
		if (Number.isNaN(values[a])) expect(values[b]).toBeNaN();
		else expect(values[a]).toBeCloseTo(values[b]!, 12);
});

test.each(metrics.map(({ id }) => id))('%s of nobody, of one, and of two who are not tied', (id) => {
	const apart: Record<MetricId, number> = {
		...{ degree: 0, weighted: 0, betweenness: 0, closeness: 0, eigenvector: NaN },
		...{ pagerank: 1 / 2, clustering: NaN, core: 0, component: 1, community: NaN }
	};
	expect([...compute(id, networkOf(0, [])).values]).toEqual([]);
	expect([...compute(id, networkOf(1, [])).values]).toEqual([id === 'pagerank' ? 1 : apart[id]]);
	expect([...compute(id, networkOf(2, [])).values]).toEqual([apart[id], id === 'component' ? 2 : apart[id]]);
});

test.each(metrics.map(({ id }) => id))('%s gives the same twice', (id) => {
	fc.assert(
		fc.property(naive.arbitraryNetwork(30), (network) => {
			expect(compute(id, network)).toEqual(compute(id, network));
		}),
		{ numRuns: 20 }
	);
});

test('the view knows every metric', () => {
	expect(metrics.map(({ id }) => id)).toEqual(choices.metric.slice(1));
	for (const { id, gives } of metrics) expect(givesClasses(id)).toBe(gives === 'class');
});
