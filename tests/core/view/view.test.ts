import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiers } from '#lib/core/dataset/records.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import type { Filter } from '#lib/core/graph/facets/select.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, openingView, parseView, rests, type View } from '#lib/core/view/view.ts';
import { look, openSmall, viewOf } from '../../fixtures/small.ts';
import { arbitraryFilters } from '../graph/arbitrary.ts';

const small = openSmall();
const { dataset } = small.graph;

function parse(query: string): View {
	return parseView(new URLSearchParams(query));
}

test.each<[string, Partial<View>]>([
	['', {}],
	['scope=wider', { scope: 'wider' }],
	['scope=core', {}],
	['rest=hide', { rest: 'hide' }],
	['sel=anna-shilova', { focus: { type: 'entity', id: 'anna-shilova' } }],
	['tie=anna-shilova~red-lathe', { focus: { type: 'tie', a: 'anna-shilova', b: 'red-lathe' } }],
	['fate=executed', { filters: { fate: { required: ['executed'], excluded: [] } } }],
	[
		'fate=suicide,executed,-unknown',
		{
			filters: { fate: { required: ['executed', 'suicide'], excluded: ['unknown'] } }
		}
	],
	['fate=-a,-b', { filters: { fate: { required: [], excluded: ['a', 'b'] } } }],
	['fate=executed,executed', { filters: { fate: { required: ['executed'], excluded: [] } } }],
	// What is required and excluded at once is excluded.
	['fate=executed,-executed', { filters: { fate: { required: [], excluded: ['executed'] } } }],
	['fate=', {}],
	['fate=,,-,', {}],
	['scope=all&rest=&sel=&tie=a', {}],
	['tie=a~a', {}],
	['tie=a~b~c', {}],
	['tie=~b', {}],
	['colour=red&__proto__=1&constructor=2', {}],
	['scope=context&scope=wider', { scope: 'context' }],
	['sel=x&tie=a~b', { focus: { type: 'entity', id: 'x' } }]
])('%j is read', (query, changes) => {
	expect(parse(query)).toEqual(viewOf(changes));
});

test.each<[Partial<View>, string]>([
	[{}, ''],
	[{ scope: 'context', rest: 'hide' }, 'scope=context&rest=hide'],
	[
		{
			filters: {
				relation: { required: ['signed'], excluded: [] },
				fate: { required: ['b', 'a'], excluded: ['c'] }
			}
		},
		'fate=a,b,-c&relation=signed'
	],
	[{ filters: { fate: { required: [], excluded: [] } } }, ''],
	[{ focus: { type: 'entity', id: 'ş & ы' } }, 'sel=%C5%9F%20%26%20%D1%8B'],
	[{ focus: { type: 'tie', a: 'a', b: 'b' } }, 'tie=a~b']
])('%j is written %j', (changes, query) => {
	expect(formatView(viewOf(changes))).toBe(query);
});

const entityId = fc.constantFrom(...dataset.entities.map(({ id }) => id));
const focus = fc.oneof(
	fc.constant(undefined),
	entityId.map((id) => ({ type: 'entity' as const, id })),
	fc
		.tuple(entityId, entityId)
		.filter(([a, b]) => a !== b)
		.map((ends) => ends.toSorted())
		.map(([a, b]) => ({ type: 'tie' as const, a: a!, b: b! }))
);
const arbitraryView: fc.Arbitrary<View> = fc.record({
	scope: fc.constantFrom(...tiers),
	filters: arbitraryFilters(dataset),
	rest: fc.constantFrom(...rests),
	focus
});

/** The same view with everything that has no order in order, and filters that filter nothing left out. */
function inOrder(view: View): View {
	const filters = Object.entries(view.filters)
		.filter(([, { required, excluded }]) => required.length + excluded.length > 0)
		.map(([id, { required, excluded }]) => [
			id,
			{ required: required.toSorted(), excluded: excluded.toSorted() }
		]);
	return { ...view, filters: Object.fromEntries(filters) as Record<string, Filter> };
}

test('what is written is read as the same view', () => {
	fc.assert(
		fc.property(arbitraryView, (view) => {
			expect(parse(formatView(view))).toEqual(inOrder(view));
		}),
		{ numRuns: 300 }
	);
});

test('one view has one address, in whatever order it was put together', () => {
	fc.assert(
		fc.property(arbitraryView, (view) => {
			const turned = Object.entries(view.filters)
				.toReversed()
				.map(([id, { required, excluded }]) => [
					id,
					{ required: required.toReversed(), excluded: excluded.toReversed() }
				]);
			expect(formatView({ ...view, filters: Object.fromEntries(turned) })).toBe(formatView(view));
		})
	);
});

const keys = ['scope', 'rest', 'sel', 'tie', ...facets.map(({ id }) => id), '__proto__', 'constructor', 'x'];
const nonsense = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'toString',
		'-',
		'-,-',
		'~',
		'a~b',
		'%',
		'%E0%A4%A',
		'-executed,executed'
	),
	fc.constantFrom('executed,'.repeat(20_000), '~'.repeat(50_000), '-'.repeat(50_000), '\u0000', '<script>')
);
const query = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.tuple(fc.constantFrom(...keys), nonsense), { maxLength: 6 })
		.map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'))
);

test('no query throws, and every one gives a view that can be shown', () => {
	fc.assert(
		fc.property(query, (text) => {
			const view = parse(text);
			expect(tiers).toContain(view.scope);
			expect(rests).toContain(view.rest);
			for (const [id, { required, excluded }] of Object.entries(view.filters)) {
				expect(facets.map((facet) => facet.id)).toContain(id);
				expect(required.length + excluded.length).toBeGreaterThan(0);
				expect(required.filter((value) => value === '' || excluded.includes(value))).toEqual([]);
			}
			expect(parse(formatView(view))).toEqual(view);
			const { scene } = look(small, tidyView(view, small.graph, small.facets));
			expect(scene.box.width).toBeGreaterThan(0);
		}),
		{ numRuns: 300 }
	);
});

test('tidying leaves out values and entities that the graph has not', () => {
	const tidy = (text: string) => formatView(tidyView(parse(text), small.graph, small.facets));
	for (const [before, after] of [
		['fate=executed,bored,-unknown,-dull', 'fate=executed,-unknown'],
		['fate=bored&kind=person', 'kind=person'],
		['scope=wider&fate=bored&rest=hide', 'scope=wider&rest=hide'],
		['fate=__proto__,constructor', ''],
		['sel=anna-shilova', 'sel=anna-shilova'],
		['sel=nobody', ''],
		['sel=__proto__', ''],
		['tie=anna-shilova~red-lathe', 'tie=anna-shilova~red-lathe'],
		// Whichever way round, one tie has one address.
		['tie=red-lathe~anna-shilova', 'tie=anna-shilova~red-lathe'],
		// They exist, but no claim ties them.
		['tie=olga-yurieva~red-lathe', ''],
		['tie=anna-shilova~nobody', '']
	] as const)
		expect([before, tidy(before)]).toEqual([before, after]);
});

test('a view that the graph knows is left as it is', () => {
	const known = fc.record({
		scope: fc.constantFrom(...tiers),
		rest: fc.constantFrom(...rests),
		focus: fc.constantFrom(undefined, { type: 'entity' as const, id: 'olga-yurieva' }),
		filters: fc.constantFrom<Record<string, Filter>>(
			{},
			{ fate: { required: ['executed'], excluded: ['unknown'] } }
		)
	});
	fc.assert(
		fc.property(known, (view) => {
			expect(tidyView(view, small.graph, small.facets)).toEqual(view);
		})
	);
});

test('the opening view is the bare page', () => {
	expect(formatView(openingView)).toBe('');
	expect(parse('')).toEqual(openingView);
});
