import { expect, test } from 'vitest';
import { drawScene } from '#lib/core/formats/draw-scene.ts';
import { fillOf, inkOf, tieColour } from '#lib/core/scene/ink.ts';
import { edgePoint, trimTie } from '#lib/core/formats/outline.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { fateMark } from '#lib/core/scene/fate-marks.ts';
import type { SceneEntity } from '#lib/core/scene/scene.ts';
import { dimmed, palettes, tieWidth } from '#lib/core/scene/theme.ts';
import { parseView } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall } from '../../fixtures/small.ts';

const palette = palettes.light;
const small = openSmall();

function ties(query: string): SvgElement[] {
	const { scene } = look(small, parseView(new URLSearchParams(query)));
	const [group] = drawScene(scene, { palette }).children as SvgElement[];
	return group!.children as SvgElement[];
}

test('a tie is dashed by its certainty, as wide as its claims, and red when it is turned against somebody', () => {
	const drawn = ties('scope=context').map(({ attributes, children }) =>
		[
			attributes.stroke,
			attributes['stroke-width'],
			attributes['stroke-dasharray'] ?? 'solid',
			children.length
		].join(' ')
	);
	const [one, two] = [tieWidth(1), tieWidth(2)].map((width) => Math.round(width * 100) / 100);
	expect(drawn).toEqual([
		`${palette.tie} ${one} solid 2`,
		`${palette.tie} ${one} 6 3.5 2`,
		`${palette.tie} ${one} 1.5 3 2`,
		`${palette.tie} ${one} 1.5 3 2`,
		`${palette.tie} ${one} solid 2`,
		`${palette.tie} ${one} solid 2`,
		`${palette.tie} ${one} 6 3.5 2`,
		// Both ways: no arrow, so only the line.
		`${palette.against} ${two} solid 1`,
		`${palette.tie} ${one} solid 2`,
		`${palette.tie} ${one} 1.5 3 2`,
		`${palette.tie} ${two} solid 1`,
		`${palette.against} ${one} solid 2`,
		`${palette.tie} ${one} 6 3.5 1`
	]);
});

test('ink: what is filtered out, what is far, what is selected', () => {
	expect(inkOf({ presence: 'shown', emphasis: 'plain' }, 0.1)).toBeUndefined();
	expect(inkOf({ presence: 'shown', emphasis: 'far' }, 0.1)).toBe(dimmed.far);
	expect(inkOf({ presence: 'dimmed', emphasis: 'far' }, 0.1)).toBe(0.1);
	expect(inkOf({ presence: 'dimmed', emphasis: 'focus' }, 0.1)).toBe(0.1);
	expect(tieColour({ against: true, emphasis: 'focus' }, palette)).toBe(palette.accent);
	expect(tieColour({ against: true, emphasis: 'far' }, palette)).toBe(palette.against);
	expect(tieColour({ against: false, emphasis: 'plain' }, palette)).toBe(palette.tie);
	expect(fillOf({ fate: undefined }, palette)).toBe(palette.body);
	expect(fillOf({ fate: 'suicide' }, palette)).toBe(fateMark('suicide').fill);
	expect(fateMark('a fate of another case')).toEqual(fateMark('unknown'));
	expect(ties('certainty=disputed').map(({ attributes }) => attributes.opacity)).toEqual([
		...[dimmed.tie, dimmed.tie, undefined, undefined, dimmed.tie, dimmed.tie, dimmed.tie]
	]);
});

const [model] = look(small, parseView(new URLSearchParams())).scene.entities;

function entity(kind: string, x: number, y: number): SceneEntity {
	return { ...model!, kind, x, y, radius: 10 };
}

// A line ends 1 outside the outline: a circle of radius 10, a square of half side 8.5, a congress (triangle).
test.each([
	['person', 100, 0, 11, 0],
	['person', 0, -100, 0, -11],
	['person', 60, 80, 6.6, 8.8],
	['party', 100, 0, 9.5, 0],
	['party', 0, 100, 0, 9.5],
	['committee', 100, 0, 11, 0],
	['congress', 0, -100, 0, -10.5],
	['congress', 0, 100, 0, 9],
	['a kind of another case', 100, 0, 9.5, 0]
])('from a %s towards (%i, %i) a line starts at (%d, %d)', (kind, toX, toY, x, y) => {
	const point = edgePoint(entity(kind, 0, 0), { x: toX, y: toY });
	expect(point.x).toBeCloseTo(x, 6);
	expect(point.y).toBeCloseTo(y, 6);
});

test('two that stand on or inside each other give no line of nowhere', () => {
	expect(edgePoint(entity('person', 5, 5), { x: 5, y: 5 })).toMatchObject({ x: 5, y: 5 });
	expect(edgePoint(entity('person', 0, 0), { x: 4, y: 0 })).toEqual({ x: 4, y: 0 });
});

test('the arrow has its tip at the end it points to; a bar lies across', () => {
	const [a, b] = [entity('person', 0, 0), entity('person', 100, 0)];
	const arrow = (at: 'none' | 'a' | 'b', against = false) => trimTie(a, b, { arrow: at, against }, 1).arrow;
	expect(trimTie(a, b, { arrow: 'none', against: false }, 1)).toMatchObject({
		from: { x: 11, y: 0 },
		to: { x: 89, y: 0 },
		arrow: undefined
	});
	expect(arrow('b')).toMatch(/^M89 0L/);
	expect(arrow('a')).toMatch(/^M11 0L/);
	expect(arrow('b', true)).toBe('M89 3.2L89 -3.2');
	expect(arrow('a', true)).toBe('M11 -3.2L11 3.2');
});
