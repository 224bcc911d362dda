import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiers } from '#lib/core/dataset/records.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { readPlaces } from '#lib/core/scene/places.ts';
import { boxOf } from '#lib/core/scene/scene.ts';
import { parseView, choices } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openDataset, openSmall, viewOf } from '../../fixtures/small.ts';
import { arbitraryFilters } from '../graph/arbitrary.ts';

const small = openSmall();

function sceneOf(query: string, opened = small) {
	return look(opened, parseView(new URLSearchParams(query))).scene;
}

/** First words of the ids of those of whom something is true. */
function names<R extends { id: string }>(list: readonly R[], is: (record: R) => boolean): string {
	return list
		.filter(is)
		.map(({ id }) => id.split('-')[0])
		.join(' ');
}

test('entities stand where the places say, larger the more ties they have', () => {
	const { entities } = sceneOf('scope=context');
	expect(entities.map(({ x, y }) => `${x},${y}`).join(' ')).toBe(
		'0,0 200,0 400,0 600,0 0,150 200,150 400,150 600,150'
	);
	const radius = (base: number, ties: number) => base + 0.75 * Math.sqrt(ties);
	expect(entities.map((entity) => entity.radius)).toEqual([
		...[radius(7.5, 5), radius(7.5, 5), radius(7.5, 5), radius(7.5, 1)],
		...[radius(8.5, 2), radius(8.5, 3), radius(8.5, 2), radius(8.5, 3)]
	]);
	// In the core only ties of the core count.
	expect(sceneOf('').entities[0]!.radius).toBe(radius(7.5, 4));
});

test('people have a fate, the best attested, and it is told when sources disagree', () => {
	const fates = (opened: typeof small) =>
		sceneOf('scope=context', opened).entities.map(({ fate, contested }) => `${fate}${contested ? '?' : ''}`);
	const none = Array.from({ length: 4 }, () => 'undefined');
	expect(fates(small)).toEqual(['executed?', 'suicide', 'executed', 'unknown', ...none]);
	const { dataset } = small.graph;
	const told = dataset.fates.with(1, { ...dataset.fates[1]!, certainty: 'probable' });
	expect(fates(openDataset({ ...dataset, fates: told }))[0]).toBe('natural-death?');
});

test('what is filtered out is dimmed, or hidden', () => {
	const dim = sceneOf('scope=context&certainty=disputed');
	expect(names(dim.entities, ({ presence }) => presence === 'shown')).toBe('ivan anna pavel turners letter');
	expect(names(dim.entities, ({ presence }) => presence === 'dimmed')).toBe('olga first red');
	expect(dim.ties.map(({ presence }) => (presence === 'shown' ? 1 : 0)).join('')).toBe('0011000101000');
	const hide = sceneOf('scope=context&certainty=disputed&rest=hide');
	expect(names(hide.entities, () => true)).toBe('ivan anna pavel turners letter');
	expect(hide.ties.map(({ id }) => id)).toEqual([
		'ivan-chelnokov~turners-union',
		'anna-shilova~turners-union',
		'ivan-chelnokov~pavel-zhukov',
		'letter-of-the-seven~pavel-zhukov'
	]);
	expect(hide.box).toEqual(dim.box);
});

test.each([
	['scope=context', '', '', '', ''],
	['scope=context&sel=ivan-chelnokov', 'ivan', 'anna pavel turners first red', 'olga letter', '1 3 5 8 11'],
	// Near is who is tied by a claim that passes.
	[
		'scope=context&sel=ivan-chelnokov&certainty=disputed',
		'ivan',
		'pavel turners',
		'anna olga first letter red',
		'1 3 5 8 11'
	],
	['sel=red-lathe', 'red', 'ivan anna', 'turners first', '1 2'],
	['scope=context&sel=olga-yurieva', 'olga', 'pavel', 'ivan anna turners first letter red', '13'],
	['tie=ivan-chelnokov~anna-shilova', 'ivan anna', '', 'turners first red', '7'],
	// Somebody outside the scope is nowhere in the picture, so everything is far.
	['sel=olga-yurieva', '', '', 'ivan anna turners first red', '']
])('%s', (query, focus, near, far, ties) => {
	const scene = sceneOf(query);
	expect(names(scene.entities, ({ emphasis }) => emphasis === 'focus')).toBe(focus);
	expect(names(scene.entities, ({ emphasis }) => emphasis === 'near')).toBe(near);
	expect(names(scene.entities, ({ emphasis }) => emphasis === 'far')).toBe(far);
	const numbers = scene.ties.flatMap(({ emphasis }, index) => (emphasis === 'focus' ? [index + 1] : []));
	expect(numbers.join(' ')).toBe(ties);
	if (focus !== '') expect(scene.ties.filter(({ emphasis }) => emphasis === 'plain')).toEqual([]);
});

test('filters, selection and hiding move nothing', () => {
	const view = fc.record({
		scope: fc.constantFrom(...tiers),
		filters: arbitraryFilters(small.graph.dataset),
		rest: fc.constantFrom(...choices.rest),
		focus: fc.constantFrom(undefined, { type: 'entity' as const, id: 'anna-shilova' })
	});
	fc.assert(
		fc.property(view, (changed) => {
			const still = look(small, viewOf({ scope: changed.scope })).scene;
			const { scene } = look(small, viewOf(changed));
			expect(scene.box).toEqual(still.box);
			for (const { id, x, y, radius, label } of scene.entities) {
				const before = still.entities.find((entity) => entity.id === id);
				expect(before).toMatchObject({ x, y, radius, label });
			}
			// Drawing order stays too, so that nothing jumps to the front.
			const order = scene.entities.map(({ id }) => id);
			expect(still.entities.map(({ id }) => id).filter((id) => order.includes(id))).toEqual(order);
			const ties = scene.ties.map(({ id }) => id);
			expect(still.ties.map(({ id }) => id).filter((id) => ties.includes(id))).toEqual(ties);
		})
	);
});

test('the density moves nothing and leaves the box: showing it is no reason to fit the picture anew', () => {
	for (const scope of tiers)
		for (const rest of choices.rest) {
			const still = look(small, viewOf({ scope, rest })).scene;
			for (const density of ['size', 'ring'] as const) {
				const { scene } = look(small, viewOf({ scope, rest, density }));
				expect(scene.box).toEqual(still.box);
				const places = (entities: typeof scene.entities) => entities.map(({ id, x, y }) => ({ id, x, y }));
				expect(places(scene.entities)).toEqual(places(still.entities));
				expect(scene.ties).toEqual(still.ties);
			}
		}
});

test('the legend counts what is shown, and leaves out what does not occur', () => {
	const legend = (query: string) => {
		const { fates, kinds, certainties, against } = composeLegend(sceneOf(query), small.graph);
		const rows = [fates, kinds, certainties].map((list) =>
			list.map(({ label, count }) => `${label} ${count}`).join(', ')
		);
		return [...rows, against];
	};
	expect(legend('')).toEqual([
		'executed 1, suicide 1',
		'person 2, faction 1, trade union 1, congress 1',
		'certain 4, probable 1, disputed 2',
		0
	]);
	expect(legend('scope=context')).toEqual([
		'executed 2, suicide 1, unknown 1',
		'person 4, faction 1, trade union 1, congress 1, document 1',
		'certain 7, probable 3, disputed 3',
		2
	]);
	const disputed = ['executed 2, suicide 1', 'person 3, trade union 1, document 1', 'disputed 4', 1];
	expect(legend('scope=context&certainty=disputed')).toEqual(disputed);
	expect(legend('scope=context&certainty=disputed&rest=hide')).toEqual(disputed);
	expect(legend('fate=unknown')).toEqual(['', '', '', 0]);
});

test('the box holds every shape and every label, and no more', () => {
	const coordinate = fc.integer({ min: -2000, max: 2000 });
	const entity = fc.record({
		x: coordinate,
		y: coordinate,
		radius: fc.integer({ min: 1, max: 20 }),
		width: fc.integer({ min: 0, max: 200 }),
		height: fc.integer({ min: 0, max: 40 })
	});
	const [model] = sceneOf('').entities;
	fc.assert(
		fc.property(fc.array(entity, { minLength: 1, maxLength: 20 }), (drawn) => {
			const entities = drawn.map(({ width, height, ...rest }) => ({
				...model!,
				...rest,
				label: { ...model!.label, width, height }
			}));
			const box = boxOf(entities);
			const lefts = drawn.flatMap(({ x, radius, width }) => [x - radius, x - width / 2]);
			const rights = drawn.flatMap(({ x, radius, width }) => [x + radius, x + width / 2]);
			expect(box.x).toBe(Math.min(...lefts));
			expect(box.x + box.width).toBeCloseTo(Math.max(...rights), 6);
			expect(box.y).toBe(Math.min(...drawn.map(({ y, radius }) => y - radius)));
			expect(box.y + box.height).toBeCloseTo(
				Math.max(...drawn.map(({ y, radius, height }) => y + radius + height)),
				6
			);
		})
	);
	expect(boxOf([])).toEqual({ x: 0, y: 0, width: 1, height: 1 });
});

test('an entity without a place throws', () => {
	const places = readPlaces({ core: [1, 2, null, null], wider: [], context: [0, 0] });
	expect(places.at('core', 0)).toEqual({ x: 1, y: 2 });
	expect(places.at('context', 0)).toEqual({ x: 0, y: 0 });
	expect(() => places.at('core', 1)).toThrow('no place in core for entity 1');
	expect(() => places.at('wider', 0)).toThrow('no place in wider for entity 0');
});
