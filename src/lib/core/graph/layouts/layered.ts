import { layoutNames } from '../../text/layout-messages.ts';
import { areaOf } from './frame.ts';
import { boxesOf, type MovableBox } from './boxes.ts';
import type { Layout, LayoutInput, Positions } from './layout.ts';
import { buildNeighbours, centreOf } from './neighbours.ts';
import { orderByNeighbours } from './order.ts';
import { listBySteps } from './steps.ts';

/**
 * The centre on top, below it a layer for each step away from it, and at the bottom who cannot be reached; in a layer,
 * everybody stands near those they are tied to. A layer is as many rows deep as it has to be.
 */
export const layeredLayout: Layout = { id: 'layered', label: layoutNames.layered, place };

/** Between two layers, and between the rows of one. */
const layerGap = 70;
const rowGap = 6;

/** The frame has so many times the room of all boxes together. */
const room = 1.8;

function place(input: LayoutInput): Positions {
	const boxes = boxesOf(input);
	if (boxes.length === 0) return new Float64Array();
	const neighbours = buildNeighbours(input);
	const layers = orderByNeighbours(listBySteps(neighbours, centreOf(input, neighbours)), neighbours);
	const widest = Math.sqrt(areaOf(boxes) * room * input.aspect);
	let top = 0;
	for (const layer of layers) {
		const own = layer.map((member) => boxes[member]!);
		top = setLayer(own, widest, top) + layerGap;
	}
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

/** Sets one layer in as few rows as are wide enough, its order running through all of them, and returns its lower edge. */
function setLayer(own: readonly MovableBox[], widest: number, top: number): number {
	const width = own.reduce((sum, { half }) => sum + 2 * half, 0);
	const rows = Math.max(1, Math.ceil(width / widest));
	let edge = top;
	for (let row = 0; row < rows; row++) {
		const boxes = own.filter((_, at) => at % rows === row);
		if (boxes.length === 0) continue;
		const above = Math.max(...boxes.map((box) => box.above));
		let left = -boxes.reduce((sum, { half }) => sum + half, 0);
		for (const box of boxes) {
			box.x = left + box.half;
			box.y = edge + above;
			left += 2 * box.half;
		}
		edge += above + Math.max(...boxes.map((box) => box.below)) + rowGap;
	}
	return edge;
}
