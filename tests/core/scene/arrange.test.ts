import { expect, test } from 'vitest';
import { emptyBits, fullBits, hasBit, setBit } from '#lib/core/graph/bitset.ts';
import { entityTimes } from '#lib/core/graph/entity-times.ts';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import { composeArrangement } from '#lib/core/scene/arrange.ts';
import { arrangedPlaces } from '#lib/core/scene/arranged-places.ts';
import { boxIn } from '#lib/core/scene/layout-boxes.ts';
import { choices, type View } from '#lib/core/view/view.ts';
import { overlaps } from '../graph/layouts/drawn.ts';
import { openDataset, openSmall, viewOf } from '../../fixtures/small.ts';

const small = openSmall();
const { entities, claims } = small.graph.dataset;
const everything = {
	...{ scope: 'context' as const, entities: fullBits(entities.length), claims: fullBits(claims.length) }
};
const member = (id: string) => small.graph.entityIndex.get(id)!;

function arrange(changes: Partial<View>, arranged = everything) {
	return composeArrangement(small, arranged, viewOf(changes));
}

/** Everything but some. */
function without(...ids: string[]) {
	const left = emptyBits(entities.length);
	for (const [at, { id }] of entities.entries()) if (!ids.includes(id)) setBit(left, at);
	const kept = emptyBits(claims.length);
	for (const [at, { subject, object }] of claims.entries())
		if (![subject, object].some((id) => ids.includes(id))) setBit(kept, at);
	return { ...everything, entities: left, claims: kept };
}

test('the delivered places and all layouts are the ones that a view can ask for', () => {
	expect(['home', ...layouts.map(({ id }) => id)]).toEqual([...choices.layout]);
});

test('every pair that claims tie is one line, which weighs as many as there are among those given', () => {
	const { members, input } = arrange({ layout: 'force' });
	expect(members).toEqual([...entities.keys()]);
	const weight = input.weights.reduce((sum, each) => sum + each, 0);
	expect(weight).toBe(claims.filter(({ subject, object }) => subject !== object).length);
	const none = arrange({ layout: 'force' }, { ...everything, claims: emptyBits(claims.length) });
	expect(none.input.sources).toHaveLength(0);
});

test('only what is given is laid out, and its ties', () => {
	const some = without('red-lathe', 'olga-yurieva');
	const { members, input } = arrange({ layout: 'force' }, some);
	expect(members).toEqual([...entities.keys()].filter((each) => hasBit(some.entities, each)));
	expect(input.widths).toHaveLength(entities.length - 2);
	for (const end of [...input.sources, ...input.targets]) expect(end).toBeLessThan(members.length);
});

test('the centre is the one asked for, if it is there', () => {
	expect(arrange({ layout: 'radial', centre: 'red-lathe' }).input.centre).toBe(member('red-lathe'));
	expect(arrange({ layout: 'radial' }).input.centre).toBeUndefined();
	const gone = arrange({ layout: 'radial', centre: 'red-lathe' }, without('red-lathe'));
	expect(gone.input.centre).toBeUndefined();
});

test('people are on one side, all else on the other', () => {
	const { modes } = arrange({ layout: 'two-mode' }).input;
	expect([...modes!]).toEqual(entities.map(({ kind }) => (kind === 'person' ? 0 : 1)));
});

test.each(choices.by)('columns by %s follow the order of its values, and who has none is last', (by) => {
	const { groups } = arrange({ layout: 'columns', by }).input;
	const { values, bits } = small.facets.facets.find(({ facet }) => facet.id === by)!;
	for (const at of entities.keys()) {
		const own = values.map(({ id }) => id).filter((id) => hasBit(bits.get(id)!, at));
		const group = groups![at]!;
		if (own.length === 0) expect(group).toBe(values.length);
		else expect(values[group]!.id).toBe(own[0]);
	}
	expect(new Set(groups).size).toBeGreaterThan(1);
});

/** Where everybody lies in time, to a tenth of a year; nothing for those without a date. */
function told(graph: typeof small.graph, within = everything.claims) {
	const times = entityTimes(graph, within);
	return Object.fromEntries(
		graph.dataset.entities
			.map(({ id }, at) => [id, Math.round(times[at]! * 10) / 10] as const)
			.filter(([, time]) => !Number.isNaN(time))
	);
}

test('times of everybody are the means of the middles of their dated claims', () => {
	expect(told(small.graph)).toEqual({
		// 1919/1921, 1919-03/1921, 1920-04, 1920-04-05, 1921, 1921-05: 1920.5, 1920.6, 1920.3, 1920.3, 1921.5, 1921.4.
		'ivan-chelnokov': 1920.7,
		'anna-shilova': 1920.7,
		'pavel-zhukov': 1921.9,
		'olga-yurieva': 1925.5,
		// 1919-03/1921 and 1919-03: 1920.6 and 1919.2.
		'turners-union': 1919.9,
		'first-congress': 1920.3,
		'letter-of-the-seven': 1922.1,
		// 1919/1921, 1920, 1921-10: 1920.5, 1920.5, 1921.8.
		'red-lathe': 1920.9
	});
});

test('without claims, a life is dated by its two ends, and nobody of whom one end is not known', () => {
	// Born 1885, died on 2 September 1937: 1885.5 and 1937.7. Anna's death is not known.
	expect(told(small.graph, emptyBits(claims.length))).toEqual({ 'ivan-chelnokov': 1911.6 });
});

test('a body with dates of its own is in the middle of them, whatever its claims say', () => {
	const [first] = small.graph.dataset.attributes;
	const own = ['start', 'end'].map((attribute, at) => ({
		...{
			...first!,
			id: `a-${attribute}`,
			entity: 'turners-union',
			attribute,
			date: at === 0 ? '1906' : '1918'
		}
	}));
	const dataset = { ...small.graph.dataset, attributes: [...small.graph.dataset.attributes, ...own] };
	expect(told(openDataset(dataset).graph)).toMatchObject({ 'turners-union': 1912.5, 'red-lathe': 1920.9 });
});

test.each(layouts.map((layout) => [layout.id, layout] as const))(
	'%s, and in rows below it who was not laid out: nobody on anybody',
	(id, { place }) => {
		const { members, input } = arrange(
			{ layout: id as View['layout'] },
			without('red-lathe', 'olga-yurieva')
		);
		const places = arrangedPlaces(small, 'context', members, place(input));
		const all = entities.map((_, at) => places.at('context', at));
		const boxes = entities.map((_, at) => boxIn(small, 'context', at));
		expect(overlaps(boxes, Float64Array.from(all.flatMap(({ x, y }) => [x, y])))).toEqual([]);
		const lowest = Math.max(...members.map((at) => all[at]!.y));
		for (const out of ['red-lathe', 'olga-yurieva']) expect(all[member(out)]!.y).toBeGreaterThan(lowest);
	}
);

test('where nothing is laid out, all stand in rows', () => {
	const places = arrangedPlaces(small, 'core', [], new Float64Array());
	for (const at of entities.keys())
		expect(Number.isFinite(places.at('core', at).x + places.at('core', at).y)).toBe(true);
});
