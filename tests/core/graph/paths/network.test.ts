import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { fullBits, hasBit } from '#lib/core/graph/bitset.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { findHubs, hubKinds, hubTies } from '#lib/core/graph/paths/hubs.ts';
import { buildNetwork, claimsOf } from '#lib/core/graph/paths/network.ts';
import { findOpenings, type Closed } from '#lib/core/graph/paths/openings.ts';
import { readTimes } from '#lib/core/graph/time.ts';
import { smallDataset } from '../../../fixtures/small.ts';
import { arbitraryDataset } from '../arbitrary.ts';
import { day } from '../naive-time.ts';
import { arbitraryNetwork, drawNetwork } from './drawn.ts';
import { naivePaths } from './naive-paths.ts';

const words = localise(smallDataset, 'en');

test('the days of a step are those that its date may mean; a claim without a date may be from any time', () => {
	const [claim] = words.claims;
	const dates = ['1921-03', '[1918,1922]', '', '1920/..'];
	const dataset = { ...words, claims: dates.map((date, index) => ({ ...claim!, id: `c${index}`, date })) };
	const graph = buildGraph(dataset);
	const network = buildNetwork(graph, readTimes(dataset.claims), fullBits(4), (index) => index + 1);
	const [step, ...others] = network[graph.subjects[0]!]!;
	expect(others).toEqual([]);
	expect(step).toEqual({
		to: graph.objects[0],
		cost: 1,
		claims: [
			{ claim: 0, earliest: day('1921-03-01'), latest: day('1921-03-31'), cost: 1 },
			{ claim: 1, earliest: day('1918-01-01'), latest: day('1918-12-31'), cost: 2 },
			{ claim: 1, earliest: day('1922-01-01'), latest: day('1922-12-31'), cost: 2 },
			{ claim: 2, earliest: -Infinity, latest: Infinity, cost: 3 },
			{ claim: 3, earliest: day('1920-01-01'), latest: Infinity, cost: 4 }
		]
	});
	expect(network[graph.objects[0]!]![0]!.claims).toEqual(step!.claims);
	expect(claimsOf(step!.claims)).toEqual([0, 1, 2, 3]);
});

test('every claim of the set is a step both ways between its ends, and no other is', () => {
	const some = arbitraryDataset.chain((dataset) =>
		fc.record({
			dataset: fc.constant(dataset),
			words: fc.array(fc.nat(0xffffffff), { minLength: 4, maxLength: 4 })
		})
	);
	fc.assert(
		fc.property(some, ({ dataset, words: chosen }) => {
			const claims = Uint32Array.from(chosen);
			const network = buildNetwork(buildGraph(dataset), readTimes(dataset.claims), claims, () => 1);
			const naive = dataset.entities.map(({ id }) =>
				dataset.entities
					.map((other, to) => ({
						to,
						claims: dataset.claims.flatMap(({ subject, object }, claim) => {
							const ends = [subject, object];
							const leads = subject !== object && ends.includes(id) && ends.includes(other.id);
							return leads && other.id !== id && hasBit(claims, claim) ? [claim] : [];
						})
					}))
					.filter((step) => step.claims.length > 0)
			);
			const found = network.map((steps) =>
				steps.map((step) => ({ to: step.to, claims: claimsOf(step.claims) }))
			);
			expect(found).toEqual(naive);
		})
	);
});

describe('hubs', () => {
	test('by kind', () => {
		const graph = buildGraph(words);
		const hubs = findHubs(
			graph,
			buildNetwork(graph, readTimes(words.claims), fullBits(15), () => 1)
		);
		const kinds = words.entities.filter((_, member) => hubs[member] === 1).map(({ kind }) => kind);
		expect(kinds).toEqual(words.entities.map(({ kind }) => kind).filter((kind) => hubKinds.includes(kind)));
		expect(kinds).toContain('congress');
	});

	test('by different neighbours: one more than the limit, however many claims there are', () => {
		const [person] = words.entities.filter(({ kind }) => kind === 'person');
		const [claim] = words.claims;
		const crowd = (size: number) => {
			const entities = Array.from({ length: size + 1 }, (_, index) => ({ ...person!, id: `e${index}` }));
			const claims = entities
				.slice(1)
				.flatMap(({ id }) =>
					[0, 1].map((at) => ({ ...claim!, id: `${id}-${at}`, subject: id, object: 'e0' }))
				);
			const graph = buildGraph({ ...words, entities, claims });
			return findHubs(
				graph,
				buildNetwork(graph, readTimes(claims), fullBits(claims.length), () => 1)
			)[0];
		};
		expect(crowd(hubTies)).toBe(0);
		expect(crowd(hubTies + 1)).toBe(1);
	});
});

describe('what would open a path', () => {
	const closed: Closed = { from: 0, to: 2, hubs: Uint8Array.of(0, 1, 0, 0), hubsClosed: true, inTime: true };
	const late = [5, 6] as const;
	const early = [1, 2] as const;

	test('hubs, time, either, both, or nothing', () => {
		const overHub = [
			{ a: 0, b: 1 },
			{ a: 1, b: 2 }
		];
		const againstTime = [
			{ a: 0, b: 3, dates: late },
			{ a: 3, b: 2, dates: early }
		];
		const open = (ties: Parameters<typeof drawNetwork>[1]) =>
			findOpenings(drawNetwork(4, ties), closed).map(({ hubs, time, through }) => ({ hubs, time, through }));
		expect(open(overHub)).toEqual([{ hubs: true, time: false, through: [1] }]);
		expect(open(againstTime)).toEqual([{ hubs: false, time: true, through: [] }]);
		expect(open([...overHub, ...againstTime])).toHaveLength(2);
		expect(
			open([
				{ a: 0, b: 1, dates: late },
				{ a: 1, b: 2, dates: early }
			])
		).toEqual([{ hubs: true, time: true, through: [1] }]);
		expect(open([{ a: 0, b: 1 }])).toEqual([]);
	});

	test('gives up no more rules than it must, and there is then such a path', () => {
		fc.assert(
			fc.property(arbitraryNetwork, fc.boolean(), fc.boolean(), (drawn, hubsClosed, inTime) => {
				const { size, ties, open } = drawn;
				const hubs = Uint8Array.from(open, (each) => (each ? 0 : 1));
				const ends = { from: 0, to: size - 1 };
				const naive = (hubsOpen: boolean, timeOpen: boolean) =>
					naivePaths(size, ties, {
						...ends,
						passes: (member) => hubsOpen || open[member]!,
						inTime: !timeOpen
					})[0];
				fc.pre(!naive(!hubsClosed, !inTime));
				const tried = [
					[true, false],
					[false, true],
					[true, true]
				] as const;
				const allowed = tried.filter(([hub, time]) => (!hub || hubsClosed) && (!time || inTime));
				const enough = allowed.filter(([hub, time]) => naive(hub || !hubsClosed, time || !inTime));
				const single = enough.filter(([hub, time]) => !(hub && time));
				const expected = single.length > 0 ? single : enough;
				const found = findOpenings(drawNetwork(size, ties), { ...ends, hubs, hubsClosed, inTime });
				expect(found.map((each) => [each.hubs, each.time])).toEqual(expected);
				for (const { hubs: hub, time, path } of found)
					expect(path).toEqual(naive(hub || !hubsClosed, time || !inTime));
			}),
			{ numRuns: 400 }
		);
	});
});
