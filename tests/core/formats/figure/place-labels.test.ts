import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disc, type LabelBody } from '#lib/core/formats/figure/labels/spot.ts';
import { placeLabels, type LabelGround } from '#lib/core/formats/figure/place-labels.ts';
import { boxesOf, faultsIn } from './naive-overlap.ts';

const frame = { x: 0, y: 0, width: 100, height: 100 };
const [wide, high] = [20, 10];

/** Every body named, the first the most important, with letters of size 10. */
function ground(bodies: readonly LabelBody[], more: Partial<LabelGround> = {}): LabelGround {
	const shapes = [{ width: wide, height: high }];
	const names = bodies.map((_, body) => ({ body, rank: -body, shapes }));
	return { bodies, names, frame, size: 10, ...more };
}

// A body of radius 5, a name of 20 × 10; under it is 2.17 of air, beside it 0.8.
test.each([
	['under its body, in the middle', [50, 50], [40, 57.17, 'middle']],
	['at the lower border: to the right', [50, 93], [55.8, 88, 'start']],
	['in the lower right corner: to the left', [93, 93], [67.2, 88, 'end']],
	['at the right border: moved along, so that it ends there', [88, 50], [78, 57.17, 'middle']],
	['nearer to it: moved farther', [93, 50], [78, 57.17, 'middle']]
] as const)('%s', (_, [x, y], [left, top, anchor]) => {
	const { places, unplaced } = placeLabels(ground([disc(x, y, 5)]));
	expect(unplaced).toBe(0);
	const [place] = places;
	expect([place!.anchor, place!.leader]).toEqual([anchor, undefined]);
	expect(place!.y).toBeCloseTo(top);
	expect(place!.x).toBeCloseTo(left);
});

test('where there is no room at its sides, a line leads to it from the outline of its body', () => {
	// Walled in by bodies on all sides, with a gap between them above.
	const walls = [0, 30, 60, 120, 150, 180, 210, 240, 300, 330].map((degrees) => {
		const angle = (degrees * Math.PI) / 180;
		return disc(50 + 13 * Math.cos(angle), 50 + 13 * Math.sin(angle), 4);
	});
	const bodies = [disc(50, 50, 5), ...walls];
	const only = ground(bodies, { names: ground(bodies).names.slice(0, 1) });
	const placed = placeLabels(only);
	const leader = placed.places[0]!.leader!;
	expect(Math.hypot(leader.x1 - 50, leader.y1 - 50)).toBeCloseTo(5);
	const [box] = boxesOf(only, placed);
	const ends = [box!.left, box!.right, (box!.left + box!.right) / 2].map((x) => Math.abs(x - leader.x2));
	expect(Math.min(...ends)).toBeCloseTo(0);
	expect(faultsIn(only, placed)).toEqual([]);
});

test('what has no room at all is counted; the more important stays', () => {
	// Room for one name of 20 × 10 in all.
	const small = { x: 36, y: 40, width: 28, height: 24 };
	const bodies = [disc(48, 46, 5), disc(52, 46, 5)];
	const both = placeLabels(ground(bodies, { frame: small }));
	expect([both.unplaced, both.places[0] === undefined, both.places[1] === undefined]).toEqual([
		1,
		false,
		true
	]);
	const names = ground(bodies).names.map((name) => ({ ...name, rank: -name.rank }));
	const other = placeLabels(ground(bodies, { frame: small, names }));
	expect([other.unplaced, other.places[0] === undefined, other.places[1] === undefined]).toEqual([
		1,
		true,
		false
	]);
	expect(placeLabels(ground(bodies, { frame: { ...small, height: 9 } })).unplaced).toBe(2);
	expect(placeLabels(ground([]))).toEqual({ places: [], unplaced: 0 });
});

test('of two ways to break a name the one that fits is taken, the usual one if both do', () => {
	const shapes = [
		{ width: 20, height: 20 },
		{ width: 40, height: 10 }
	];
	const names = [{ body: 0, rank: 1, shapes }];
	const shapeIn = (height: number) =>
		placeLabels(ground([disc(50, 5, 5)], { names, frame: { ...frame, height } })).places[0]?.shape;
	expect([shapeIn(33), shapeIn(18), shapeIn(8)]).toEqual([0, 1, undefined]);
});

test('a name keeps off lines when it can', () => {
	const under = { x1: 40, y1: 62, x2: 60, y2: 62 };
	const ties = Array.from({ length: 8 }, () => under);
	const [place] = placeLabels(ground([disc(50, 50, 5)], { ties })).places;
	expect([place!.anchor, place!.x]).toEqual(['start', 55.8]);
});

/** Numbers with one decimal. */
const tenths = (from: number, to: number) =>
	fc.integer({ min: 10 * from, max: 10 * to }).map((value) => value / 10);

const someGround = fc
	.record({
		places: fc.array(
			fc.record({
				x: tenths(0, 300),
				y: tenths(0, 200),
				radius: tenths(1, 14),
				named: fc.boolean(),
				rank: fc.integer({ min: 0, max: 3 }),
				width: tenths(8, 70),
				lines: fc.integer({ min: 1, max: 2 })
			}),
			{ minLength: 15, maxLength: 28, size: 'max' }
		),
		flat: fc.boolean()
	})
	.map(({ places, flat }): LabelGround => {
		const bodies = places.map(({ x, y, radius }) =>
			flat ? { ...disc(x, y, radius), top: y - radius / 2, bottom: y + radius / 2 } : disc(x, y, radius)
		);
		const names = places.flatMap(({ named, rank, width, lines }, body) => {
			const shapes = [
				{ width, height: 11 * lines },
				{ width: width * 1.8, height: 11 }
			].slice(0, lines);
			return named ? [{ body, rank, shapes }] : [];
		});
		const ties = places
			.slice(1)
			.map(({ x, y }, at) => ({ x1: places[at]!.x, y1: places[at]!.y, x2: x, y2: y }));
		return { bodies, names, ties, frame: { x: 0, y: 0, width: 300, height: 200 }, size: 10 };
	});

test('no name lies on another, on a body or outside, no line on a name or a body; all are placed or counted', () => {
	fc.assert(
		fc.property(someGround, (each) => {
			const before = JSON.stringify(each);
			const placed = placeLabels(each);
			expect(faultsIn(each, placed)).toEqual([]);
			expect(placed.places).toHaveLength(each.names.length);
			expect(placed.unplaced).toBe(placed.places.filter((place) => !place).length);
			expect(placeLabels(each)).toEqual(placed);
			expect(JSON.stringify(each)).toBe(before);
		}),
		{ numRuns: 8 }
	);
});

test('on such grounds most names find a place, some at the end of a line', () => {
	const places = fc
		.sample(someGround, { seed: 1, numRuns: 12 })
		.flatMap((each) => [...placeLabels(each).places]);
	const placed = places.filter((place) => place !== undefined);
	expect(placed.length).toBeGreaterThan(places.length / 2);
	expect(placed.some(({ leader }) => leader)).toBe(true);
});
