import { push, type MovableBox } from './boxes.ts';

/** After so many rounds of pushing, the whole is also made a little larger in each. */
const patience = 120;

/**
 * Pushes boxes apart until no two overlap; where they are too crowded for that, the whole grows. Boxes are looked at
 * from left to right, so that most pairs need not be looked at.
 */
export function removeOverlaps(boxes: readonly MovableBox[]): void {
	const order = Int32Array.from(boxes.keys());
	for (let round = 0; sweep(boxes, order) > 0; round++) {
		if (round < patience) continue;
		for (const box of boxes) {
			box.x *= 1.03;
			box.y *= 1.03;
		}
	}
}

/** Pushes every overlapping pair apart once and returns how many there were. */
function sweep(boxes: readonly MovableBox[], order: Int32Array): number {
	const left = (at: number) => boxes[at]!.x - boxes[at]!.half;
	order.sort((a, b) => left(a) - left(b) || a - b);
	let overlaps = 0;
	for (let i = 0; i < order.length; i++) {
		const a = boxes[order[i]!]!;
		const right = a.x + a.half;
		for (let j = i + 1; j < order.length; j++) {
			const b = boxes[order[j]!]!;
			if (b.x - b.half >= right) break;
			const x = a.half + b.half - Math.abs(a.x - b.x);
			const y = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
			if (x <= 0 || y <= 0) continue;
			overlaps++;
			push(a, b, x, y, 0.9);
		}
	}
	return overlaps;
}
