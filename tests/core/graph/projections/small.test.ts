import { expect, test } from 'vitest';
import { select } from '#lib/core/graph/facets/select.ts';
import { findTie, project, strongestTies } from '#lib/core/graph/projections/project.ts';
import type { ProjectionId } from '#lib/core/graph/projections/projection.ts';
import { weights, type WeightId } from '#lib/core/graph/projections/weights.ts';
import { parseView } from '#lib/core/view/view.ts';
import { openSmall } from '../../../fixtures/small.ts';

const { graph, facets } = openSmall();
const { entities, claims } = graph.dataset;

function projected(id: ProjectionId, weight: WeightId, query = '') {
	const view = parseView(new URLSearchParams(`scope=context&${query}`));
	return project(graph, select(facets, view), id, weight);
}

/** "anna-shilova ivan-chelnokov: turners-union c-04 / c-03" */
function lines(id: ProjectionId, query = ''): string[] {
	return projected(id, 'plain', query).ties.map(({ a, b, through }) => {
		const idsOf = (members: readonly number[]) => members.map((claim) => claims[claim]!.id).join(' ');
		const shared = through.map(
			({ via, against, ofA, ofB }) =>
				`${entities[via]!.id}${against ? ' against' : ''} ${idsOf(ofA)} / ${idsOf(ofB)}`
		);
		return `${entities[a]!.id} ${entities[b]!.id}: ${shared.join('; ')}`;
	});
}

test('what everybody shares, with the claims of both', () => {
	expect(lines('events')).toEqual(
		[
			'anna-shilova ivan-chelnokov: first-congress c-06 / c-05',
			'anna-shilova pavel-zhukov: first-congress c-06 / c-07',
			'ivan-chelnokov pavel-zhukov: first-congress c-05 / c-07'
		].sort((a, b) => order(a) - order(b))
	);
	// Pavel, whom the Red Lathe expelled, does not share it with those who were in it.
	expect(lines('bodies')).toEqual([
		'anna-shilova ivan-chelnokov: turners-union c-04 / c-03; red-lathe c-02 / c-01'
	]);
	expect(lines('documents')).toEqual(['anna-shilova pavel-zhukov: letter-of-the-seven c-10 / c-11']);
	expect(lines('factions')).toEqual([]);
	expect(lines('people')).toEqual([
		'red-lathe turners-union: ivan-chelnokov c-01 / c-03; anna-shilova c-02 / c-04'
	]);
});

/** Ties come by the places of their ends: Ivan is the first of the dataset. */
const order = (line: string) => (line.startsWith('ivan') ? 0 : 1);

test('first it is filtered, then projected', () => {
	expect(lines('bodies', 'certainty=-disputed')).toEqual([
		'anna-shilova ivan-chelnokov: red-lathe c-02 / c-01'
	]);
	expect(lines('events', 'certainty=certain')).toEqual([
		'anna-shilova ivan-chelnokov: first-congress c-06 / c-05'
	]);
	const people = projected('events', 'plain', 'fate=executed').members;
	expect([...people].map((place) => entities[place]!.id)).toEqual(['ivan-chelnokov', 'pavel-zhukov']);
});

/**
 * At the congress three, so each other counts 1/2; it is the only event, so that sharing it is no wonder. Of the three
 * bodies-seen-from-a-side Anna and Ivan have two each, the same two: one chance in three.
 */
test.each([
	['events', [1, 1, 1], [1 / 2, 1 / 2, 1 / 2], [0, 0, 0]],
	['bodies', [2], [2], [Math.log10(3)]],
	['documents', [1], [1], [0]],
	['people', [2], [2], [0]]
] as const)('how much it weighs: %s', (id, plain, newman, hypergeometric) => {
	const found = (weight: WeightId) => projected(id, weight).ties.map((tie) => tie.weight);
	expect(found('plain')).toEqual(plain);
	expect(found('newman')).toEqual(newman);
	found('hypergeometric').forEach((each, at) => expect(each).toBeCloseTo(hypergeometric[at]!, 12));
	expect(found('hypergeometric').some((each) => Object.is(each, -0))).toBe(false);
});

test('the strongest first; of equals those through more', () => {
	const tie = (a: number, weight: number, through: number) => ({
		...{ a, b: a + 1, weight },
		through: Array.from({ length: through }, () => ({ via: 0, against: false, ofA: [], ofB: [] }))
	});
	const ties = [tie(0, 1, 1), tie(1, 2, 1), tie(2, 2, 3), tie(3, 2, 1)];
	const found = strongestTies({ members: Int32Array.of(), ties }, 3).map(({ a }) => a);
	expect(found).toEqual([2, 1, 3]);
});

test('ways of weighing have different ids and, but for the count, a source', () => {
	expect(weights.map(({ id }) => id)).toEqual(['plain', 'newman', 'hypergeometric']);
	expect(weights.map(({ source }) => source === '')).toEqual([true, false, false]);
});

test('a tie is found by its ends, either way round', () => {
	const found = projected('bodies', 'plain');
	const tie = findTie(graph, found, 'ivan-chelnokov', 'anna-shilova');
	expect(tie).toBe(found.ties[0]);
	expect(findTie(graph, found, 'anna-shilova', 'ivan-chelnokov')).toBe(tie);
	expect(findTie(graph, found, 'anna-shilova', 'pavel-zhukov')).toBeUndefined();
	expect(findTie(graph, found, 'anna-shilova', 'nobody')).toBeUndefined();
});
