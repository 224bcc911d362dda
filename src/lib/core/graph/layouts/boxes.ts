import type { LayoutInput } from './layout.ts';

/** A box that can be pushed: its centre, and the extent around it. */
export interface MovableBox {
	x: number;
	y: number;
	readonly half: number;
	readonly above: number;
	readonly below: number;
}

/** Air around every box. */
const margin = 2.5;

/** Boxes of a layout's input, all at the origin. */
export function boxesOf(input: LayoutInput): MovableBox[] {
	return Array.from(input.widths, (width, index) => ({
		...{ x: 0, y: 0, half: width / 2 + margin },
		above: input.above[index]! + margin,
		below: input.below[index]! + margin
	}));
}

/**
 * Pushes overlapping boxes apart along the shorter way, by the given share of their overlap.
 * Returns how many pairs overlapped before.
 */
export function separate(boxes: readonly MovableBox[], share: number): number {
	let overlaps = 0;
	for (let i = 0; i < boxes.length; i++) {
		const a = boxes[i]!;
		for (let j = i + 1; j < boxes.length; j++) {
			const b = boxes[j]!;
			const x = a.half + b.half - Math.abs(a.x - b.x);
			if (x <= 0) continue;
			const y = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
			if (y <= 0) continue;
			overlaps++;
			push(a, b, x, y, share);
		}
	}
	return overlaps;
}

/** Pushes two boxes apart that overlap by x and y, along the shorter way. */
export function push(a: MovableBox, b: MovableBox, x: number, y: number, share: number): void {
	const alongX = x < y;
	const sign = alongX ? (a.x <= b.x ? -1 : 1) : middle(a) <= middle(b) ? -1 : 1;
	const by = ((alongX ? x : y) + 0.01) * share * sign;
	if (alongX) {
		a.x += by / 2;
		b.x -= by / 2;
	} else {
		a.y += by / 2;
		b.y -= by / 2;
	}
}

function middle(box: MovableBox): number {
	return box.y + (box.below - box.above) / 2;
}

/** Separates until nothing overlaps, or gives up after many rounds. Returns the overlaps that are left. */
export function separateAll(boxes: readonly MovableBox[], rounds = 3000): number {
	let left = 0;
	for (let round = 0; round < rounds; round++) {
		left = separate(boxes, 0.9);
		if (left === 0) return 0;
	}
	return left;
}

/**
 * Spreads boxes over a frame of the wanted shape that is so many times as large as all of them together. Half of each
 * coordinate is where the box was, half its rank: crowds in the middle thin out, order and neighbourhoods stay.
 */
export function spreadBoxes(boxes: readonly MovableBox[], aspect: number, room: number): void {
	const area = boxes.reduce((sum, { half, above, below }) => sum + 2 * half * (above + below), 0) * room;
	const width = Math.sqrt(area * aspect);
	spreadAlong(boxes, 'x', width);
	spreadAlong(boxes, 'y', area / width);
}

function spreadAlong(boxes: readonly MovableBox[], axis: 'x' | 'y', length: number): void {
	const sorted = boxes.toSorted((a, b) => a[axis] - b[axis]);
	const least = sorted[0]![axis];
	const extent = sorted.at(-1)![axis] - least || 1;
	sorted.forEach((box, rank) => {
		const where = (box[axis] - least) / extent;
		const share = sorted.length > 1 ? rank / (sorted.length - 1) : 0.5;
		box[axis] = ((where + share) / 2 - 0.5) * length;
	});
}
