import { boxesOf, type MovableBox } from './boxes.ts';
import type { LayoutInput, Positions } from './layout.ts';
import { buildNeighbours } from './neighbours.ts';
import { orderByNeighbours } from './order.ts';

/** Members of one block, row by row, so many to a row. */
interface Block {
	readonly members: readonly number[];
	readonly across: number;
}

/**
 * Puts lists of boxes side by side as blocks with a gap between, each as many boxes wide as it takes for the whole to
 * fit best into the wanted shape; in a block, boxes stand row by row as high as those they are tied to.
 */
export function placeBlocks(
	input: LayoutInput,
	lists: readonly (readonly number[])[],
	gap: (height: number) => number
): Positions {
	const boxes = boxesOf(input);
	const filled = lists.filter(({ length }) => length > 0);
	const ordered = orderByNeighbours(filled, buildNeighbours(input));
	const longest = Math.max(0, ...ordered.map(({ length }) => length));
	const withRows = (rows: number) =>
		ordered.map((members) => ({ members, across: Math.ceil(members.length / rows) }));
	let [best, least] = [1, Infinity];
	for (let rows = 1; rows <= longest; rows++) {
		const { width, height } = fill(boxes, withRows(rows), gap);
		// How small it is to be drawn to fit into the frame.
		const size = Math.max(width / input.aspect, height);
		if (size < least) [best, least] = [rows, size];
	}
	fill(boxes, withRows(best), gap);
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

/** Sets the boxes of all blocks and returns how large the whole is. */
function fill(
	boxes: readonly MovableBox[],
	blocks: readonly Block[],
	gap: (height: number) => number
): { width: number; height: number } {
	const heights = blocks.map((block) => setRows(boxes, block));
	const height = Math.max(0, ...heights);
	let left = 0;
	blocks.forEach((block, at) => {
		const own = block.members.map((member) => boxes[member]!);
		for (const box of own) box.y += (height - heights[at]!) / 2;
		left = setColumns(own, block.across, left) + gap(height);
	});
	return { width: Math.max(0, left - gap(height)), height };
}

/** Sets the rows of a block from 0 downwards and returns its height. */
function setRows(boxes: readonly MovableBox[], { members, across }: Block): number {
	let top = 0;
	for (let first = 0; first < members.length; first += across) {
		const row = members.slice(first, first + across).map((member) => boxes[member]!);
		const above = Math.max(...row.map((box) => box.above));
		for (const box of row) box.y = top + above;
		top += above + Math.max(...row.map((box) => box.below));
	}
	return top;
}

/** Sets the columns of a block from its left edge and returns its right edge. */
function setColumns(own: readonly MovableBox[], across: number, left: number): number {
	let edge = left;
	for (let column = 0; column < across; column++) {
		const boxes = own.filter((_, at) => at % across === column);
		const half = Math.max(0, ...boxes.map((box) => box.half));
		for (const box of boxes) box.x = edge + half;
		edge += 2 * half;
	}
	return edge;
}
