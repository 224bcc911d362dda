import type { LayoutInput } from './layout.ts';

/** A box that can be pushed: its centre, and the extent around it. */
export interface MovableBox {
	x: number;
	y: number;
	readonly half: number;
	readonly above: number;
	readonly below: number;
	readonly pinned: boolean;
}

/** Air around every box. */
const margin = 3;

/** Boxes of a layout's input, all at the origin. */
export function boxesOf(input: LayoutInput): MovableBox[] {
	return Array.from(input.widths, (width, index) => {
		const x = input.fixed?.[2 * index] ?? NaN;
		const y = input.fixed?.[2 * index + 1] ?? NaN;
		const pinned = !Number.isNaN(x);
		return {
			...{ x: pinned ? x : 0, y: pinned ? y : 0, pinned },
			half: width / 2 + margin,
			above: input.above[index]! + margin,
			below: input.below[index]! + margin
		};
	});
}

/** How far two boxes reach into each other, along x and y; both positive when they overlap. */
function overlap(a: MovableBox, b: MovableBox): { x: number; y: number } {
	return {
		x: a.half + b.half - Math.abs(a.x - b.x),
		y: Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above)
	};
}

/**
 * Pushes overlapping boxes apart along the shorter way, by the given share of their overlap.
 * Returns how many pairs overlapped before.
 */
export function separate(boxes: readonly MovableBox[], share: number): number {
	let overlaps = 0;
	for (let i = 0; i < boxes.length; i++) {
		for (let j = i + 1; j < boxes.length; j++) {
			const a = boxes[i]!;
			const b = boxes[j]!;
			if (a.pinned && b.pinned) continue;
			const { x, y } = overlap(a, b);
			if (x <= 0 || y <= 0) continue;
			overlaps++;
			const alongX = x < y;
			const sign = alongX ? (a.x <= b.x ? -1 : 1) : middle(a) <= middle(b) ? -1 : 1;
			const push = ((alongX ? x : y) + 0.01) * share * sign;
			move(a, alongX, b.pinned ? push : push / 2);
			move(b, alongX, a.pinned ? -push : -push / 2);
		}
	}
	return overlaps;
}

function middle(box: MovableBox): number {
	return box.y + (box.below - box.above) / 2;
}

function move(box: MovableBox, alongX: boolean, by: number): void {
	if (box.pinned) return;
	if (alongX) box.x += by;
	else box.y += by;
}

/** Separates until nothing overlaps, or gives up after many rounds. Returns the overlaps that are left. */
export function separateAll(boxes: readonly MovableBox[], rounds = 1500): number {
	let left = 0;
	for (let round = 0; round < rounds; round++) {
		left = separate(boxes, 1);
		if (left === 0) return 0;
	}
	return left;
}
