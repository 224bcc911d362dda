import type { MovableBox } from './boxes.ts';
import type { Positions } from './layout.ts';

/** The rectangle around boxes. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function frameOf(boxes: readonly MovableBox[]): Frame {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y, half, above, below } of boxes) {
		left = Math.min(left, x - half);
		right = Math.max(right, x + half);
		top = Math.min(top, y - above);
		bottom = Math.max(bottom, y + below);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The area of all boxes together. */
export function areaOf(boxes: readonly MovableBox[]): number {
	return boxes.reduce((sum, { half, above, below }) => sum + 2 * half * (above + below), 0);
}

/** Turns places around their middle until they reach farthest along x; the principal axis of all of them. */
export function turnLengthwise(places: Positions): void {
	const count = places.length / 2;
	const [middleX, middleY] = [0, 1].map((axis) => {
		let sum = 0;
		for (let i = axis; i < places.length; i += 2) sum += places[i]!;
		return sum / Math.max(1, count);
	}) as [number, number];
	let [xx, xy, yy] = [0, 0, 0];
	for (let i = 0; i < places.length; i += 2) {
		const [x, y] = [places[i]! - middleX, places[i + 1]! - middleY];
		xx += x * x;
		xy += x * y;
		yy += y * y;
	}
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	for (let i = 0; i < places.length; i += 2) {
		const [x, y] = [places[i]! - middleX, places[i + 1]! - middleY];
		places[i] = x * cos + y * sin;
		places[i + 1] = y * cos - x * sin;
	}
}

/** Lets the places reach farther along y than along x. */
export function standUpright(places: Positions): void {
	for (let i = 0; i < places.length; i += 2) {
		const kept = places[i]!;
		places[i] = places[i + 1]!;
		places[i + 1] = -kept;
	}
}
