import { describe, expect, test } from 'vitest';
import { fullBits, hasBit } from '#lib/core/graph/bitset.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { connect, costs, type PathAnswer } from '#lib/core/scene/paths/connect.ts';
import { chosenPath, highlightAnswer } from '#lib/core/scene/paths/highlight.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import type { View } from '#lib/core/view/view.ts';
import { openSmall, viewOf } from '../../../fixtures/small.ts';

const opened = openSmall();
const { graph, facets, index, places } = opened;
const idOf = (member: number) => graph.dataset.entities[member]!.id;

function ask(changes: Partial<View>) {
	const view = viewOf({ scope: 'context', ...changes });
	const visible = select(facets, view);
	const answer = connect(opened, visible.claims, view);
	const highlight = answer && highlightAnswer(graph, answer, view.nth);
	return {
		answer,
		scene: composeScene(graph, index, visible, places, view, undefined, highlight)
	};
}

const people = graph.dataset.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id);
const pairs = people.flatMap((a) => people.filter((b) => a < b).map((b) => [a, b] as const));

test('nobody asks: nothing is found, and the picture is as it was', () => {
	expect(ask({}).answer).toBeUndefined();
	expect(ask({ focus: { type: 'entity', id: people[0]! } }).answer).toBeUndefined();
});

test.each(pairs)('%s and %s: the chosen path stands out, the others that are listed are near', (a, b) => {
	const found = ask({ focus: { type: 'path', a, b }, hubs: 'through' }).answer as PathAnswer;
	expect(found.paths.length).toBeGreaterThan(0);
	found.paths.slice(0, 10).forEach((path, at) => {
		const { scene } = ask({ focus: { type: 'path', a, b }, hubs: 'through', nth: at + 1 });
		const onPath = scene.entities.filter(({ emphasis }) => emphasis === 'focus').map(({ id }) => id);
		expect(onPath.sort()).toEqual(path.entities.map(idOf).sort());
		expect(scene.ties.filter(({ emphasis }) => emphasis === 'focus')).toHaveLength(path.hops.length);
		const others = new Set(found.paths.slice(0, 10).flatMap(({ entities }) => entities.map(idOf)));
		const near = scene.entities.filter(({ emphasis }) => emphasis === 'near').map(({ id }) => id);
		expect(near.sort()).toEqual([...others].filter((id) => !onPath.includes(id)).sort());
	});
});

test('the number of a path that there is not means the last', () => {
	const answer = { paths: [{}, {}, {}] } as unknown as PathAnswer;
	expect([1, 3, 4, 99].map((nth) => chosenPath(answer, nth))).toEqual([0, 2, 2, 2]);
	expect(chosenPath({ ...answer, paths: [] }, 1)).toBe(-1);
});

test('a path is made of claims that pass, and keeps to what the filters keep', () => {
	for (const [a, b] of pairs)
		for (const scope of ['core', 'context'] as const) {
			const view = viewOf({ scope, focus: { type: 'path', a, b } });
			const { claims } = select(facets, view);
			const { paths } = connect(opened, claims, view) as PathAnswer;
			for (const claim of paths.flatMap(({ hops }) => hops.flat())) expect(hasBit(claims, claim)).toBe(true);
		}
});

describe('without a path', () => {
	const [a, b] = pairs[0]!;
	const view = viewOf({ scope: 'context', focus: { type: 'path', a, b }, hubs: 'through' });

	test('it is told whether everything that is known has one', () => {
		const none = connect(opened, new Uint32Array(1), view) as PathAnswer;
		expect(none).toEqual({ type: 'path', paths: [], more: false, openings: [], beyond: true });
		const all = connect(opened, fullBits(graph.dataset.claims.length), view) as PathAnswer;
		expect(all.beyond).toBe(false);
	});
});

test('what joins all people stands out as a tree; common neighbours are near it', () => {
	const { answer, scene } = ask({ focus: { type: 'join', ids: people }, hubs: 'through' });
	if (answer?.type !== 'join') throw new Error('no answer');
	expect(answer.groups).toHaveLength(1);
	const members = new Set(answer.groups[0]!.tree.joins.flatMap(({ a, b }) => [idOf(a), idOf(b)]));
	const stands = scene.entities.filter(({ emphasis }) => emphasis === 'focus').map(({ id }) => id);
	expect(stands.sort()).toEqual([...members].sort());
	expect(scene.ties.filter(({ emphasis }) => emphasis === 'focus')).toHaveLength(members.size - 1);
	for (const { entity } of answer.common)
		expect(scene.entities.find(({ id }) => id === idOf(entity))!.emphasis).not.toBe('far');
});

test('a claim costs one, or as much as it is uncertain', () => {
	const certainties = graph.dataset.claims.map(({ certainty }) => certainty);
	const all = certainties.map((_, claim) => claim);
	expect(new Set(all.map(costs(graph, 'steps')))).toEqual(new Set([1]));
	const expected = { certain: 1, probable: 2, disputed: 3 } as Readonly<Record<string, number>>;
	expect(all.map(costs(graph, 'certainty'))).toEqual(certainties.map((certainty) => expected[certainty]));
});
