import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommonNeighbours } from '#lib/core/graph/paths/common-neighbours.ts';
import { joinGroups } from '#lib/core/graph/paths/join-groups.ts';
import { findSteinerTree } from '#lib/core/graph/paths/steiner.ts';
import { arbitraryNetwork, drawNetwork, type Drawn, type DrawnTie } from './drawn.ts';
import { between } from './naive-paths.ts';

const open = () => true;

describe('small networks', () => {
	// Three people around a document (3), and a long way round (4, 5).
	const star: readonly DrawnTie[] = [
		{ a: 0, b: 3 },
		{ a: 1, b: 3 },
		{ a: 2, b: 3 },
		{ a: 0, b: 4 },
		{ a: 4, b: 5 },
		{ a: 5, b: 1 }
	];

	test('three are joined over the one that all are tied to', () => {
		const tree = findSteinerTree(drawNetwork(6, star), [0, 1, 2], open);
		expect(tree?.cost).toBe(3);
		expect(tree?.joins.map(({ claims }) => claims[0]).sort()).toEqual([0, 1, 2]);
	});

	test('what may not be passed can be an end; else it is gone round, or they are not joined', () => {
		const network = drawNetwork(6, star);
		const passes = (member: number) => member !== 3;
		expect(findSteinerTree(network, [0, 1], passes)?.cost).toBe(3);
		expect(findSteinerTree(network, [0, 3], passes)?.cost).toBe(1);
		expect(findSteinerTree(network, [0, 1, 3], passes)?.cost).toBe(4);
		expect(findSteinerTree(network, [0, 1, 2], passes)).toBeUndefined();
		expect(joinGroups(network, [0, 1, 2], passes).map(({ ends }) => ends)).toEqual([[0, 1], [2]]);
	});

	test('two hubs that are neighbours are joined by their own tie', () => {
		const network = drawNetwork(3, [{ a: 0, b: 1 }]);
		expect(joinGroups(network, [0, 1, 2], () => false)).toEqual([
			{ ends: [0, 1], tree: { cost: 1, joins: [{ a: 1, b: 0, claims: [0] }] } },
			{ ends: [2], tree: { cost: 0, joins: [] } }
		]);
	});

	test('neighbours that at least two have in common, most of them first', () => {
		const network = drawNetwork(6, [...star, { a: 0, b: 1 }, { a: 4, b: 1 }, { a: 4, b: 1 }]);
		expect(findCommonNeighbours(network, [0, 1, 2], open)).toEqual([
			{
				entity: 3,
				ties: [
					{ end: 0, claims: [0] },
					{ end: 1, claims: [1] },
					{ end: 2, claims: [2] }
				]
			},
			{
				entity: 4,
				ties: [
					{ end: 0, claims: [3] },
					{ end: 1, claims: [7, 8] }
				]
			}
		]);
		expect(findCommonNeighbours(network, [0, 1, 2], (member) => member !== 3)).toHaveLength(1);
	});
});

/** The least cost of joining the ends over any set of others, by trying all sets; infinite when none joins them. */
function naiveTree({ size, ties, open: passable }: Drawn, ends: readonly number[]): number {
	const members = Array.from({ length: size }, (_, member) => member);
	const others = members.filter((member) => passable[member] && !ends.includes(member));
	const leaves = ends.filter((member) => !passable[member]);
	const inner = ends.filter((member) => passable[member]);
	const price = (one: number, other: number) =>
		Math.min(...between(ties, one, other).map((claim) => ties[claim]!.cost ?? 1));
	if (ends.length === 2 && inner.length === 0) {
		const around = naiveOver(others, leaves, [], price);
		return Math.min(around, price(ends[0]!, ends[1]!));
	}
	return naiveOver(others, leaves, inner, price);
}

function naiveOver(
	others: readonly number[],
	leaves: readonly number[],
	inner: readonly number[],
	price: (one: number, other: number) => number
): number {
	let least = Infinity;
	for (let subset = 0; subset < 1 << others.length; subset++) {
		const core = [...inner, ...others.filter((_, bit) => (subset >>> bit) & 1)];
		const hanging = leaves.map((leaf) => Math.min(...core.map((member) => price(leaf, member))));
		const cost = hanging.reduce((sum, each) => sum + each, spanning(core, price));
		least = Math.min(least, cost);
	}
	return least;
}

/** The cost of the cheapest tree over exactly these, after Prim: infinite when they do not hang together. */
function spanning(core: readonly number[], price: (one: number, other: number) => number): number {
	const inside = core.slice(0, 1);
	let cost = 0;
	while (inside.length < core.length) {
		const best = core
			.filter((member) => !inside.includes(member))
			.map((member) => ({ member, cost: Math.min(...inside.map((each) => price(each, member))) }))
			.sort((a, b) => a.cost - b.cost)[0]!;
		cost += best.cost;
		inside.push(best.member);
	}
	return cost;
}

const arbitraryEnds = arbitraryNetwork.chain((drawn) =>
	fc.record({
		drawn: fc.constant(drawn),
		ends: fc.uniqueArray(fc.nat(drawn.size - 1), { minLength: 2, maxLength: 6 })
	})
);

test('a tree is as cheap as any that joins the ends, and does join them, the closed as leaves', () => {
	fc.assert(
		fc.property(arbitraryEnds, ({ drawn, ends }) => {
			const { size, ties, open: passable } = drawn;
			const network = drawNetwork(size, ties);
			const tree = findSteinerTree(network, ends, (member) => passable[member]!);
			expect(tree?.cost ?? Infinity).toBe(naiveTree(drawn, ends));
			if (!tree) return;
			const degree = (member: number) => tree.joins.filter(({ a, b }) => a === member || b === member).length;
			const members = new Set([...ends, ...tree.joins.flatMap(({ a, b }) => [a, b])]);
			expect(tree.joins).toHaveLength(members.size - 1);
			for (const member of members) if (!passable[member]) expect(degree(member)).toBe(1);
			expect(spreadFrom(ends[0]!, tree.joins).size).toBe(members.size);
			for (const { a, b, claims } of tree.joins) expect(claims).toEqual(between(ties, a, b));
		}),
		{ numRuns: 400 }
	);
});

function spreadFrom(start: number, joins: readonly { a: number; b: number }[]): ReadonlySet<number> {
	const reached = new Set([start]);
	for (const member of reached)
		for (const { a, b } of joins) if (a === member || b === member) reached.add(a === member ? b : a);
	return reached;
}

test('all stand in one group when a tree joins all; else each in one group that cannot be made larger', () => {
	fc.assert(
		fc.property(arbitraryEnds, ({ drawn, ends }) => {
			const passes = (member: number) => drawn.open[member]!;
			const groups = joinGroups(drawNetwork(drawn.size, drawn.ties), ends, passes);
			expect(groups.flatMap((group) => group.ends).sort()).toEqual([...ends].sort());
			expect(groups.length === 1).toBe(naiveTree(drawn, ends) < Infinity);
			groups.forEach((group, at) => {
				if (group.ends.length > 1) expect(group.tree.cost).toBe(naiveTree(drawn, group.ends));
				for (const later of groups.slice(at + 1).flatMap((each) => each.ends))
					expect(naiveTree(drawn, [...group.ends, later])).toBe(Infinity);
			});
		}),
		{ numRuns: 400 }
	);
});

test('common neighbours are those that at least two have', () => {
	fc.assert(
		fc.property(arbitraryEnds, ({ drawn, ends }) => {
			const passes = (member: number) => drawn.open[member]!;
			const found = findCommonNeighbours(drawNetwork(drawn.size, drawn.ties), ends, passes);
			const naive = drawn.open
				.map((_, entity) => ({
					entity,
					ties: ends
						.map((end) => ({ end, claims: between(drawn.ties, end, entity) }))
						.filter(({ claims }) => claims.length > 0)
				}))
				.filter(({ entity, ties }) => passes(entity) && !ends.includes(entity) && ties.length > 1)
				.sort((a, b) => b.ties.length - a.ties.length);
			expect(found).toEqual(naive);
		}),
		{ numRuns: 400 }
	);
});
