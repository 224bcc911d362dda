import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureChoices, partIds } from '#lib/core/formats/figure/figure.ts';
import { papers } from '#lib/core/formats/figure/papers.ts';
import { drawMultiples } from '#lib/core/formats/figure/sets/draw-multiples.ts';
import { layOutGrid } from '#lib/core/formats/figure/sets/lay-out-grid.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { contentOf } from '../../../../fixtures/figures.ts';
import { setOf } from '../../../../fixtures/sets.ts';
import { openSmall } from '../../../../fixtures/small.ts';
import { openShipped } from '../content.ts';
import { writtenIn, type Written } from '../written-in.ts';

const small = openSmall();
const shipped = openShipped('en');

const asked = fc.record({
	paper: fc.constantFrom(...papers.map(({ id }) => id)),
	turn: fc.constantFrom(...figureChoices.turn),
	scope: fc.constantFrom(...figureChoices.scope),
	labels: fc.constantFrom(...figureChoices.labels),
	parts: fc.subarray([...partIds]),
	labelSize: fc.constantFrom(6, 8.5, 12)
});

const divisions = fc.oneof(
	fc.constantFrom('fate', 'kind', 'certainty', 'relation-group'),
	fc.record({
		from: fc.integer({ min: 1915, max: 1921 }),
		to: fc.integer({ min: 1921, max: 1926 }),
		step: fc.constantFrom(1, 2, 5),
		how: fc.constantFrom('within' as const, 'standing' as const)
	})
);

test('nothing on a page of figures is clipped at any border, whatever the sheet', () => {
	const frame = { x: -80, y: -60, width: 200, height: 130 };
	fc.assert(
		fc.property(
			asked,
			divisions,
			fc.constantFrom('', 'sel=anna-shilova', 'rest=hide'),
			(figure, by, query) => {
				const page = drawMultiples(contentOf(small, query, { figure }), setOf(small, query, by), frame);
				for (const { text, left, right, top, bottom } of writtenIn(page.element)) {
					expect(left, text).toBeGreaterThanOrEqual(-0.5);
					expect(right, text).toBeLessThanOrEqual(page.width + 0.5);
					expect(top, text).toBeGreaterThanOrEqual(-0.5);
					expect(bottom, text).toBeLessThanOrEqual(page.height + 0.5);
				}
			}
		),
		{ numRuns: 120 }
	);
});

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where everything with a shape stands: the moves of the groups around it added up, and the scale there. */
function placesIn(
	element: SvgElement,
	at = { x: 0, y: 0, scale: 1 }
): (Point & { readonly scale: number })[] {
	let place = at;
	for (const [, name, values] of String(element.attributes.transform ?? '').matchAll(
		/(translate|scale)\(([^)]*)\)/g
	)) {
		const [first, second = 0] = values!.split(/[ ,]+/).map(Number);
		place =
			name === 'scale'
				? { ...place, scale: place.scale * first! }
				: { ...place, x: place.x + place.scale * first!, y: place.y + place.scale * second };
	}
	const own = element.attributes.class === 'scene';
	const inner = element.children.filter((child) => typeof child !== 'string');
	// In a scene: ties, then shapes, each in a group that is moved to its place.
	if (own)
		return inner
			.at(-1)!
			.children.flatMap((child) => (typeof child === 'string' ? [] : [placeOf(child, place)]));
	return inner.flatMap((child) => placesIn(child, place));
}

function placeOf({ attributes }: SvgElement, at: Point & { readonly scale: number }) {
	const [, x, y] = /translate\((\S+) (\S+)\)/.exec(String(attributes.transform))!;
	return { x: at.x + at.scale * Number(x), y: at.y + at.scale * Number(y), scale: at.scale };
}

/** The groups of a page that hold a figure each: what has a scene in it and none around it. */
function scenesIn(element: SvgElement): SvgElement[] {
	const inner = element.children.filter((child) => typeof child !== 'string');
	if (inner.some(({ attributes }) => attributes.class === 'scene')) return [element];
	return inner.flatMap(scenesIn);
}

test('all figures of a page have one scale and one frame: whoever is on two stands in the same place on both', () => {
	for (const [query, paper] of [
		['', 'a4'],
		['rest=hide', 'slide'],
		['rest=bridge', 'own'],
		['scope=wider&rest=hide', 'a3']
	] as const) {
		const set = setOf(shipped, query, 'fate');
		const { element } = drawMultiples(contentOf(shipped, query, { figure: { paper, labels: 'none' } }), set);
		const figures = scenesIn(element);
		expect(figures.length).toBe(set.members.length);
		const known = new Map<string, Point>();
		set.members.forEach((member, at) => {
			const shown = member.scene().entities.filter(({ presence }) => presence === 'shown');
			const places = placesIn(figures[at]!);
			expect(places.length).toBe(shown.length);
			expect(new Set(places.map(({ scale }) => scale)).size).toBe(1);
			shown.forEach(({ id }, nth) => {
				const before = known.get(id);
				const { x, y } = places[nth]!;
				if (before) expect([id, x, y]).toEqual([id, before.x, before.y]);
				known.set(id, { x, y });
			});
		});
		expect(known.size).toBeGreaterThan(40);
	}
});

test('the page has one title, one legend and a heading with its count over each figure', () => {
	const set = setOf(shipped, '', 'fate');
	const page = drawMultiples(contentOf(shipped, '', { figure: { paper: 'a2', labels: 'important' } }), set);
	const texts = writtenIn(page.element).map(({ text }) => text);
	expect(texts.filter((text) => text === 'Ties')).toHaveLength(1);
	for (const { label, count } of set.members) {
		expect(texts.join(' ')).toContain(label);
		expect(texts).toContain(`${count} of ${set.total}`);
	}
	expect(page.placed).toBeGreaterThan(30);
	expect(page.smallest).toBeGreaterThanOrEqual(6);
	// Whom a figure is about is named before the bodies that are tied to them.
	const [executed] = set.members;
	const names = executed!.scene().entities.filter(({ id }) => executed!.about!.has(id));
	for (const { label } of names) expect(texts).toEqual(expect.arrayContaining([...label.lines]));
});

test('names on a figure lie on no other name of it', () => {
	const set = setOf(shipped, 'scope=wider', 'certainty');
	const page = drawMultiples(
		contentOf(shipped, '', { figure: { paper: 'a4', labels: 'all', parts: ['graph'] } }),
		set
	);
	const names = writtenIn(page.element).filter(({ text }) => !/^\d+ of/.test(text));
	const meet = (one: Written, other: Written) =>
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
	expect(names.length).toBeGreaterThan(60);
	expect(names.filter((one, at) => names.some((other, nth) => nth > at && meet(one, other)))).toEqual([]);
});

test.each([
	[6, 1200, undefined, 1, 3],
	[8, 1200, undefined, 1, 4],
	[6, 800, 900, 1, 2],
	[12, 1000, 400, 1.2, 6],
	[1, 300, 300, 1, 1],
	[9, 720, 1000, 1, 3]
])(
	'%i figures on %i by %s, %f wide to one high, stand in %i columns',
	(count, width, height, proportion, columns) => {
		const room = { width, height, proportion, heading: () => 24, gutter: 18, wanted: 300 };
		const grid = layOutGrid(count, room);
		expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(count);
		expect(grid.columns * grid.width + (grid.columns - 1) * 18).toBeCloseTo(width);
		expect(grid.columns).toBe(columns);
	}
);
