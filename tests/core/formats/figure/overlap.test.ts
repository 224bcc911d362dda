import { expect, test } from 'vitest';
import {
	cross,
	distanceFrom,
	distanceTo,
	isThrough,
	overlap
} from '#lib/core/formats/figure/labels/overlap.ts';
import { disc } from '#lib/core/formats/figure/labels/spot.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
const square = box(0, 0, 10, 10);

test.each([
	[box(10, 0, 20, 10), false],
	[box(9, 9, 20, 20), true],
	[box(2, 2, 3, 3), true],
	[box(0, -5, 10, 0), false]
])('a box on that of 10: %j %s', (other, expected) => {
	expect([overlap(square, other), overlap(other, square)]).toEqual([expected, expected]);
});

test.each([
	['across', line(-5, 5, 15, 5), true],
	['ends inside', line(-5, 5, 5, 5), true],
	['all inside', line(2, 2, 8, 3), true],
	['ends at the border', line(-5, 5, 0, 5), false],
	['along the border', line(0, -5, 0, 15), false],
	['over a corner', line(-1, 1, 1, -1), false],
	['cuts a corner off', line(-1, 3, 3, -1), true],
	['past a corner', line(-4, 2, 2, -4), false],
	['its box overlaps, it does not', line(-10, 8, 8, -10), false]
])('a line and a box of 10: %s', (_, segment, expected) => {
	expect(isThrough(segment, square)).toBe(expected);
});

test.each([
	['beside a round body', disc(16, 5, 4), 2],
	['at a corner of the box, 5 from the middle', disc(13, 14, 4), 1],
	['over it', disc(12, 5, 4), 0],
	['the circle reaches it, the flat body in it does not', { ...disc(5, 14, 5), top: 12 }, 2]
])('how far a body is from a box of 10: %s', (_, body, expected) => {
	expect(distanceTo(square, body)).toBeCloseTo(expected);
});

test('how near a line comes to a point; whether lines cross', () => {
	expect(distanceFrom(line(0, 0, 10, 0), 5, 3)).toBe(3);
	expect(distanceFrom(line(0, 0, 10, 0), 13, 4)).toBe(5);
	expect(distanceFrom(line(2, 2, 2, 2), 5, 6)).toBe(5);
	expect(cross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
	expect(cross(line(0, 0, 4, 4), line(0, 10, 10, 0))).toBe(false);
	expect(cross(line(0, 0, 10, 10), line(1, 0, 11, 10))).toBe(false);
});
