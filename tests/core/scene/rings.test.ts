import { expect, test } from 'vitest';
import { composeRing, ringDistance, ringReach } from '#lib/core/scene/rings.ts';
import { borderWidth, ringGap, ringSteps, ringWidth, witnessRadius } from '#lib/core/scene/theme.ts';
import { parseView } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall } from '../../fixtures/small.ts';

/** The density of one entity alone. */
function density(witnesses: number, statements: number, disputed: number) {
	return {
		witnesses: Uint16Array.of(witnesses),
		statements: Uint16Array.of(statements),
		disputed: Uint16Array.of(disputed)
	};
}

test.each([
	[0, undefined],
	[1, 0.8],
	[2, 1.6],
	[3, 1.6],
	[4, 2.6],
	[7, 2.6],
	[8, 3.8],
	[15, 3.8],
	[16, 5.2],
	[300, 5.2]
])('%i works: a ring %s wide', (witnesses, width) => {
	expect(composeRing(density(witnesses, 8, 0), 0)?.width).toBe(width);
	expect(ringWidth(witnesses)).toBe(width ?? 0);
});

test('every step of the rings begins at twice the one before, is called by its numbers, and is wider', () => {
	for (const [at, { from, label }] of ringSteps.entries()) {
		expect(from).toBe(2 ** at);
		const next = ringSteps[at + 1];
		expect(label).toBe(next ? (next.from - 1 === from ? `${from}` : `${from}–${next.from - 1}`) : `${from}+`);
		if (next) expect(next.width).toBeGreaterThan(ringSteps[at]!.width);
	}
});

test.each([
	[4, 0, false],
	[5, 1, false],
	[4, 1, true],
	[4, 4, true],
	[100, 24, false],
	[100, 25, true]
])('of %i statements %i disputed: dashed %s', (statements, disputed, dashed) => {
	expect(composeRing(density(3, statements, disputed), 0)).toEqual({ width: 1.6, dashed });
});

test('a ring lies outside the border, with a gap; it reaches as far as its outer edge', () => {
	const ring = { width: 2.6, dashed: false };
	const border = borderWidth('plain');
	expect(ringDistance(ring, border) - ring.width / 2).toBeCloseTo(border / 2 + ringGap, 9);
	expect(ringReach(ring)).toBeCloseTo(border / 2 + ringGap + ring.width, 9);
	expect(ringReach(undefined)).toBe(0);
});

test('the area of an entity is in proportion to the works, between a smallest and a largest', () => {
	expect(witnessRadius(16) ** 2).toBeCloseTo(4 * witnessRadius(4) ** 2, 9);
	expect([0, 1, 2, 3].map(witnessRadius).slice(0, 3)).toEqual([4.5, 4.5, 4.5]);
	expect(witnessRadius(3)).toBeGreaterThan(4.5);
	expect(witnessRadius(70)).toBe(21);
});

test('in the small package', () => {
	const small = openSmall();
	const sceneOf = (query: string) => look(small, parseView(new URLSearchParams(query))).scene;
	const rings = sceneOf('scope=context&density=ring').entities.map(
		({ id, ring }) => `${id.split('-')[0]} ${ring!.width}${ring!.dashed ? ' dashed' : ''}`
	);
	expect(rings).toEqual([
		...['ivan 1.6 dashed', 'anna 1.6', 'pavel 1.6 dashed', 'olga 0.8', 'turners 1.6 dashed', 'first 1.6'],
		...['letter 1.6 dashed', 'red 1.6']
	]);
	const sized = sceneOf('scope=context&density=size').entities;
	expect(sized.map(({ radius }) => radius)).toEqual(sized.map(() => 4.5));
	expect(sized.every(({ ring }) => ring === undefined)).toBe(true);
	expect(sceneOf('scope=context').entities.every(({ ring }) => ring === undefined)).toBe(true);
	// Names make room for the ring.
	const top = (query: string) => sceneOf(query).entities[0]!.label.top;
	expect(top('density=ring') - top('')).toBeCloseTo(ringReach({ width: 1.6, dashed: true }), 9);
});
