import fc from 'fast-check';
import { expect, test } from 'vitest';
import { select } from '#lib/core/graph/facets/select.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { listEntries } from '#lib/core/scene/entries.ts';
import { composePanel } from '#lib/core/scene/panel.ts';
import { movedPlaces } from '#lib/core/scene/places.ts';
import { composeScene, type Scene } from '#lib/core/scene/scene.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { parseView, type View } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { gridPlaces, idsIn, openDataset, openSmall, viewOf } from '../../fixtures/small.ts';
import { arbitrarySelection } from '../graph/arbitrary.ts';

const small = openSmall();

function bridgesOf(query: string) {
	return look(small, parseView(new URLSearchParams(query))).scene.bridges;
}

/** "turners 0,150 ivan anna". */
const inShort = ({ id, x, y, ends }: Scene['bridges'][number]) =>
	[id.split('-')[0], `${x},${y}`, ...ends.map((end) => end.split('-')[0])].join(' ');

test.each([
	[
		'scope=context&kind=person',
		[
			'turners 0,150 ivan anna',
			'first 200,150 ivan anna pavel',
			'letter 400,150 anna pavel',
			'red 600,150 ivan anna pavel'
		]
	],
	// Pavel and the letter are not in the core, filtered out or not.
	['kind=person', ['turners 0,150 ivan anna', 'first 200,150 ivan anna', 'red 600,150 ivan anna']],
	// Ivan joined all that; Anna alone is tied to the letter, Pavel by nothing that passes a filter on people.
	[
		'scope=context&kind=-person',
		['ivan 0,0 red turners first', 'anna 200,0 red turners first letter', 'pavel 400,0 first letter red']
	],
	// Olga knew only one.
	['scope=context&fate=-unknown', []],
	['scope=context', []]
])('%s', (query, told) => {
	expect(bridgesOf(`${query}&rest=bridge`).map(inShort)).toEqual(told);
	expect(bridgesOf(`${query}&rest=dim`)).toEqual([]);
	expect(bridgesOf(`${query}&rest=hide`)).toEqual([]);
});

test('what was moved has its dot where it was put', () => {
	const { graph, facets, index, places } = small;
	const view = viewOf({ filters: { kind: { required: ['person'], excluded: [] } }, rest: 'bridge' });
	const put = movedPlaces(places, [{ scope: 'core', id: 'red-lathe', x: -30, y: 40 }], graph);
	const { bridges } = composeScene(graph, index, select(facets, view), put, view);
	expect(bridges.map(inShort)).toEqual([
		'turners 0,150 ivan anna',
		'first 200,150 ivan anna',
		'red -30,40 ivan anna'
	]);
});

test.each([
	['', 'plain plain plain plain'],
	// What is filtered out can be selected nevertheless: then its bridge stands out.
	['&sel=red-lathe', 'far far far focus'],
	['&sel=ivan-chelnokov', 'near near far near'],
	['&tie=anna-shilova~pavel-zhukov', 'far far far far'],
	['&sel=letter-of-the-seven,first-congress', 'far focus focus far']
])('with %j selected the bridges are %s', (query, emphases) => {
	const all = bridgesOf(`scope=context&kind=person&rest=bridge${query}`);
	expect(all.map(({ emphasis }) => emphasis).join(' ')).toBe(emphases);
});

test('whom a selected bridge joins is near', () => {
	const view = parseView(
		new URLSearchParams('scope=context&kind=person&rest=bridge&sel=letter-of-the-seven')
	);
	const near = look(small, view).scene.entities.filter(({ emphasis }) => emphasis === 'near');
	expect(near.map(({ id }) => id)).toEqual(['anna-shilova', 'pavel-zhukov']);
});

test('a bridge is what is filtered out and tied to two or more that are shown', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const opened = openDataset(dataset);
			const view = viewOf({ ...(selection as Partial<View>), rest: 'bridge' });
			const { scene, visible } = look(opened, view);
			const shown = new Set(idsIn(dataset.entities, visible.entities));
			const inScope = new Set(idsIn(dataset.entities, opened.facets.scopes[view.scope]));
			const neighbours = (id: string) =>
				new Set(
					dataset.claims
						.flatMap(({ subject, object }) => (subject === id ? [object] : object === id ? [subject] : []))
						.filter((other) => other !== id && shown.has(other))
				);
			const expected = dataset.entities
				.filter(({ id }) => inScope.has(id) && !shown.has(id) && neighbours(id).size >= 2)
				.map(({ id }) => ({ id, ends: neighbours(id) }));
			expect(scene.bridges.map(({ id, ends }) => ({ id, ends: new Set(ends) }))).toEqual(expected);
			const list = gridPlaces(dataset)[view.scope];
			for (const { id, x, y, ends } of scene.bridges) {
				expect(new Set(ends).size).toBe(ends.length);
				const member = opened.graph.entityIndex.get(id)!;
				expect([x, y]).toEqual([list[2 * member], list[2 * member + 1]]);
			}
		})
	);
});

test('a bridge is in no count, sentence, list or legend: all else is as if the rest were hidden', () => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const opened = openDataset(dataset);
			const everything = (rest: View['rest']) => {
				const view = viewOf({ ...(selection as Partial<View>), rest });
				const { scene, visible } = look(opened, view);
				const { bridges, ...legend } = composeLegend(scene, opened.graph);
				expect(bridges).toBe(scene.bridges.length);
				return {
					legend,
					scene: { ...scene, bridges: [] },
					panel: composePanel(opened.facets, visible, view, 'en'),
					sentence: describeView(view, visible, opened.facets, 'en'),
					entries: listEntries(opened.graph, visible.entities, 'en')
				};
			};
			expect(everything('bridge')).toEqual(everything('hide'));
		})
	);
});
