import type { Segment, Sides } from './spot.ts';

/** Finds how many px of lines lie under a box. */
export type InkUnder = (box: Sides) => number;

/** Squares of this side: finer than any letter. */
const size = 4;

/**
 * The length of the lines under a box, by a table of sums over squares: Crow, "Summed-area tables for texture mapping"
 * (1984). As exact as the squares are small, and as quick for a thousand lines as for one.
 */
export function measureInk(lines: readonly Segment[], frame: Sides): InkUnder {
	const columns = Math.ceil((frame.right - frame.left) / size) + 1;
	const rows = Math.ceil((frame.bottom - frame.top) / size) + 1;
	const sums = new Float64Array((columns + 1) * (rows + 1));
	for (const { x1, y1, x2, y2 } of lines) {
		const length = Math.hypot(x2 - x1, y2 - y1);
		const steps = Math.max(1, Math.round(length / size));
		for (let step = 0; step < steps; step++) {
			const share = (step + 0.5) / steps;
			const column = Math.floor((x1 + share * (x2 - x1) - frame.left) / size);
			const row = Math.floor((y1 + share * (y2 - y1) - frame.top) / size);
			if (column >= 0 && column < columns && row >= 0 && row < rows)
				sums[(row + 1) * (columns + 1) + column + 1]! += length / steps;
		}
	}
	for (let row = 1; row <= rows; row++)
		for (let column = 1; column <= columns; column++) {
			const at = row * (columns + 1) + column;
			sums[at]! += sums[at - 1]! + sums[at - columns - 1]! - sums[at - columns - 2]!;
		}
	const cornerAt = (x: number, y: number) => {
		const column = Math.min(columns, Math.max(0, Math.round((x - frame.left) / size)));
		const row = Math.min(rows, Math.max(0, Math.round((y - frame.top) / size)));
		return sums[row * (columns + 1) + column]!;
	};
	return ({ left, top, right, bottom }) =>
		cornerAt(right, bottom) - cornerAt(left, bottom) - cornerAt(right, top) + cornerAt(left, top);
}
