import type { MovableBox } from './boxes.ts';

/** A ring is at most so many rows deep. */
const mostRows = 10;

/**
 * Sets boxes around the origin, in their order, no nearer to it than told, clear of each other and of those that are
 * set already; in as many rows as make the ring the smallest. Returns the outermost radius.
 */
export function setRing(boxes: readonly MovableBox[], set: readonly MovableBox[], least: number): number {
	const counts = Array.from({ length: Math.min(mostRows, boxes.length) }, (_, at) => at + 1);
	const outermost = counts.map((rows) => setRows(boxes, set, least, rows));
	const best = outermost.indexOf(Math.min(...outermost));
	return setRows(boxes, set, least, counts[best]!);
}

/** The same in so many rows. */
export function setRows(
	boxes: readonly MovableBox[],
	set: readonly MovableBox[],
	least: number,
	rows: number
): number {
	const depth = 4 + Math.max(...boxes.map(({ above, below }) => above + below));
	for (let radius = least; ; radius *= 1.04) {
		const outermost = turnRound(boxes, radius, rows, depth);
		if (isClear(boxes, set)) return outermost;
	}
}

/** Sets the boxes at angles that grow with their widths, one row after another in turn. */
function turnRound(boxes: readonly MovableBox[], radius: number, rows: number, depth: number): number {
	const length = boxes.reduce((sum, { half }) => sum + 2 * half, 0);
	let before = 0;
	boxes.forEach((box, at) => {
		// From straight up, clockwise.
		const angle = (2 * Math.PI * (before + box.half)) / length - Math.PI / 2;
		const distance = radius + (at % rows) * depth;
		box.x = distance * Math.cos(angle);
		box.y = distance * Math.sin(angle);
		before += 2 * box.half;
	});
	return radius + (Math.min(rows, boxes.length) - 1) * depth;
}

/** Whether none of the boxes overlaps another of them or one of those set before. */
function isClear(boxes: readonly MovableBox[], set: readonly MovableBox[]): boolean {
	const all = [...boxes, ...set].sort((a, b) => a.x - a.half - (b.x - b.half));
	return all.every((a, at) => {
		for (let next = at + 1; next < all.length; next++) {
			const b = all[next]!;
			if (b.x - b.half >= a.x + a.half) return true;
			if (a.y - a.above < b.y + b.below && b.y - b.above < a.y + a.below) return false;
		}
		return true;
	});
}
