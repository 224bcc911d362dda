import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from '#lib/core/graph/facets/index.ts';
import type { Filter } from '#lib/core/graph/facets/select.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { choices, formatView, openingView, parseView, type View } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall, viewOf } from '../../fixtures/small.ts';
import { arbitraryView } from './arbitrary-view.ts';

const small = openSmall();
const { dataset } = small.graph;

function days(date: string): number {
	return Date.parse(date) / 86_400_000;
}

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
	['sel=red-lathe,anna-shilova,red-lathe,', { focus: { type: 'group', ids: ['anna-shilova', 'red-lathe'] } }],
	['period=1920/1922', { time: { type: 'period', from: days('1920-01-01'), to: days('1922-12-31') } }],
	['period=1921-03', { time: { type: 'period', from: days('1921-03-01'), to: days('1921-03-31') } }],
	['period=1921-03-08/..', { time: { type: 'period', from: days('1921-03-08'), to: Infinity } }],
	['period=../1921', { time: { type: 'period', from: -Infinity, to: days('1921-12-31') } }],
	['asof=1921-03-16', { time: { type: 'day', day: days('1921-03-16') } }],
	['asof=1921', { time: { type: 'day', day: days('1921-12-31') } }],
	['period=1921&asof=1922', { time: { type: 'period', from: days('1921-01-01'), to: days('1921-12-31') } }],
	['period=1922/1920', {}],
	['period=1921~', {}],
	['period=1921/', {}],
	['period=[1920,1921]', {}],
	['period=192X', {}],
	['asof=1921-02-29', {}],
	['asof=../1921', {}],
	[
		'sureness=certainly&density=ring&pane=table&rows=claims',
		{ sureness: 'certainly', density: 'ring', pane: 'table', rows: 'claims' }
	],
	['pane=moon&chart=&rows=1', {}],
	['groups=signed:letter,role:chair,all', { groups: ['signed:letter', 'role:chair'] }],
	['sort=-date', { sort: '-date' }],
	['sort=<b>', {}],
	[
		'moved=wider~a~1~2,core~b~-5~0,core~a~7~8',
		{
			moved: [
				{ scope: 'core', id: 'a', x: 7, y: 8 },
				{ scope: 'core', id: 'b', x: -5, y: 0 },
				{ scope: 'wider', id: 'a', x: 1, y: 2 }
			]
		}
	],
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
	[{ focus: { type: 'tie', a: 'a', b: 'b' } }, 'tie=a~b'],
	[{ focus: { type: 'group', ids: ['a', 'b'] } }, 'sel=a,b'],
	[{ time: { type: 'period', from: days('1921-01-01'), to: days('1921-12-31') } }, 'period=1921'],
	[
		{ time: { type: 'period', from: days('1921-03-01'), to: days('1922-04-02') } },
		'period=1921-03/1922-04-02'
	],
	[
		{ time: { type: 'period', from: days('1921-02-02'), to: days('1924-02-28') } },
		'period=1921-02-02/1924-02-28'
	],
	[
		{ time: { type: 'day', day: days('1924-02-29') }, sureness: 'certainly' },
		'asof=1924-02&sureness=certainly'
	],
	[{ groups: ['signed:a', 'role:b'], sort: '-date' }, 'groups=signed:a,role:b&sort=-date'],
	[{ moved: [{ scope: 'core', id: 'a', x: -1, y: 2 }] }, 'moved=core~a~-1~2']
])('%j is written %j', (changes, query) => {
	expect(formatView(viewOf(changes))).toBe(query);
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
		fc.property(arbitraryView(dataset), (view) => {
			expect(parse(formatView(view))).toEqual(inOrder(view));
		}),
		{ numRuns: 300 }
	);
});

test('one view has one address, in whatever order it was put together', () => {
	fc.assert(
		fc.property(arbitraryView(dataset), (view) => {
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

const keys = [
	...[...Object.keys(choices), 'period', 'asof', 'groups', 'sort', 'sel', 'tie', 'moved', 'tour'],
	...facets.map(({ id }) => id),
	...['__proto__', 'constructor', 'x']
];
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
		'-executed,executed',
		'1920/1922',
		'1922/1920',
		'../..',
		'1921~',
		'core~a~1~2,core~a~x~2,wider~b~1e9~0,~~~,core~a~-0~0'
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
			for (const [key, options] of Object.entries(choices))
				expect(options).toContain(view[key as keyof typeof choices]);
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
		// But a projection may.
		['project=events&tie=olga-yurieva~red-lathe', 'project=events&tie=olga-yurieva~red-lathe'],
		['project=events&tie=anna-shilova~nobody', 'project=events'],
		['tie=anna-shilova~nobody', '']
	] as const)
		expect([before, tidy(before)]).toEqual([before, after]);
});

test('a view that the graph knows is left as it is', () => {
	const values = new Map(small.facets.facets.map(({ facet, bits }) => [facet.id, bits]));
	const known = arbitraryView(dataset).filter(
		({ filters, focus: { type } = { type: '' } }) =>
			type !== 'tie' &&
			Object.entries(filters).every(([id, { required, excluded }]) =>
				[...required, ...excluded].every((value) => values.get(id)!.has(value))
			)
	);
	fc.assert(
		fc.property(known, (view) => {
			expect(inOrder(tidyView(view, small.graph, small.facets))).toEqual(inOrder(view));
		})
	);
});

test('the opening view is the bare page', () => {
	expect(formatView(openingView)).toBe('');
	expect(parse('')).toEqual(openingView);
});
