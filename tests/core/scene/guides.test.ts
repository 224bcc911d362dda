import { expect, test } from 'vitest';
import { select } from '#lib/core/graph/facets/select.ts';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import { composeArrangement } from '#lib/core/scene/arrange.ts';
import { composeGuides, withGuides } from '#lib/core/scene/guides.ts';
import { composeScene, type Guide } from '#lib/core/scene/scene.ts';
import { openSmall, viewOf } from '../../fixtures/small.ts';
import type { View } from '#lib/core/view/view.ts';

const small = openSmall();

function guidesOf(changes: Partial<View>): { guides: Guide[]; xOf: (id: string) => number } {
	const view = viewOf({ scope: 'context', ...changes });
	const passing = select(small.facets, view);
	const { members, input } = composeArrangement(small, { scope: 'context', ...passing }, view);
	const positions = layouts.find(({ id }) => id === view.layout)!.place(input);
	return {
		guides: composeGuides({ members, input, positions }, view, small.facets, 'en'),
		xOf: (id) => positions[2 * members.indexOf(small.graph.entityIndex.get(id)!)]!
	};
}

test('columns are headed by what those below have in common, from left to right', () => {
	const { guides, xOf } = guidesOf({ layout: 'columns', by: 'kind' });
	expect(guides.map(({ text }) => text)).toEqual([
		'people',
		'factions',
		'trade unions',
		'congresses',
		'documents'
	]);
	const heading = guides.find(({ text }) => text === 'congresses')!;
	expect(heading.x).toBeCloseTo(xOf('first-congress'));
});

test('two sides are headed by who stands there', () => {
	const { guides, xOf } = guidesOf({ layout: 'two-mode' });
	expect(guides.map(({ text }) => text)).toEqual(['people', 'bodies, events, texts']);
	expect(guides[0]!.x).toBeLessThan(xOf('red-lathe'));
});

test('years rise from left to right and stand over somebody of that year', () => {
	const { guides } = guidesOf({ layout: 'year' });
	const years = guides.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => Number(text));
	expect(years.length).toBeGreaterThan(1);
	expect(years).toEqual(years.toSorted((one, other) => one - other));
});

test('layouts in which left and right mean nothing have no headings', () => {
	for (const layout of ['force', 'radial', 'layered', 'circle'] as const)
		expect(guidesOf({ layout }).guides).toEqual([]);
});

test('no heading covers another, and all are within the box of the picture', () => {
	for (const layout of ['columns', 'two-mode', 'year'] as const) {
		const view = viewOf({ scope: 'context', layout });
		const { guides } = guidesOf({ layout });
		const scene = composeScene(small.graph, small.index, select(small.facets, view), small.places, view);
		const { box } = withGuides(scene, guides);
		guides.forEach((one, at) => {
			expect(one.x - one.half).toBeGreaterThanOrEqual(box.x);
			expect(one.y - one.size).toBeGreaterThanOrEqual(box.y);
			for (const other of guides.slice(at + 1))
				expect(
					Math.abs(one.x - other.x) >= one.half + other.half || Math.abs(one.y - other.y) >= one.size
				).toBe(true);
		});
	}
});
