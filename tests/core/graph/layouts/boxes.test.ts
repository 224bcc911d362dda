import { expect, test } from 'vitest';
import {
	boxesOf,
	separate,
	separateAll,
	spreadBoxes,
	type MovableBox
} from '#lib/core/graph/layouts/boxes.ts';

function box(x: number, y: number): MovableBox {
	return { x, y, half: 10, above: 5, below: 15 };
}

test('boxes of an input have air around them and stand at the origin', () => {
	const [first] = boxesOf({
		...{ widths: Float64Array.of(40), above: Float64Array.of(8), below: Float64Array.of(20), aspect: 1 },
		...{ sources: new Int32Array(), targets: new Int32Array(), weights: new Float64Array() }
	});
	expect(first).toMatchObject({ x: 0, y: 0 });
	expect(first!.half).toBeGreaterThan(20);
	expect(first!.above).toBeGreaterThan(8);
	expect(first!.below).toBeGreaterThan(20);
});

test('two boxes are pushed along the shorter way, and only as far as they overlap', () => {
	// 20 wide and 20 high: 2 overlap across, 20 down.
	const across = [box(0, 0), box(18, 0)];
	expect(separate(across, 1)).toBe(1);
	expect(across[0]).toMatchObject({ y: 0 });
	expect(across[1]!.x - across[0]!.x).toBeCloseTo(20, 1);
	const down = [box(0, 0), box(1, 17)];
	expect(separate(down, 1)).toBe(1);
	expect([down[0]!.x, down[1]!.x]).toEqual([0, 1]);
	expect(down[1]!.y - down[0]!.y).toBeCloseTo(20, 1);
});

test('boxes that only touch stay, and what is left over is told', () => {
	const apart = [box(0, 0), box(20, 0), box(0, 20), box(100, 100)];
	expect(separate(apart, 1)).toBe(0);
	expect(apart).toEqual([box(0, 0), box(20, 0), box(0, 20), box(100, 100)]);
	const heap = Array.from({ length: 20 }, () => box(0, 0));
	expect(separateAll(heap, 1)).toBeGreaterThan(0);
	expect(separateAll(heap)).toBe(0);
});

test('spreading keeps the order of the boxes on both axes', () => {
	const boxes = [box(0, 50), box(1, 40), box(2, 30), box(1000, 0)];
	spreadBoxes(boxes, 1, 4);
	const [a, b, c, d] = boxes;
	expect([a!.x < b!.x, b!.x < c!.x, c!.x < d!.x]).toEqual([true, true, true]);
	expect([a!.y > b!.y, b!.y > c!.y, c!.y > d!.y]).toEqual([true, true, true]);
	// 4 boxes of 20 × 20, four times the room: a frame of 80 × 80 around the middle.
	expect([a!.x, d!.x].map(Math.round)).toEqual([-40, 40]);
	expect([d!.y, a!.y].map(Math.round)).toEqual([-40, 40]);
	// The crowd at the left thins out: half of the way is rank.
	expect(b!.x - a!.x).toBeGreaterThan(13);
});
