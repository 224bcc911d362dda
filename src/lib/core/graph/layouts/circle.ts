import { layoutNames } from '../../text/layout-messages.ts';
import { boxesOf } from './boxes.ts';
import { orderOnCircle } from './circle-order.ts';
import type { Layout } from './layout.ts';
import { buildNeighbours } from './neighbours.ts';
import { setRows } from './ring.ts';

/**
 * Everybody on one circle, ordered so that few ties cross: nobody is in the middle, so no one seems to matter more. A
 * crowd stands in turn a little nearer and a little farther out.
 */
export const circleLayout: Layout = {
	id: 'circle',
	label: layoutNames.circle,
	place: (input, onprogress) => {
		const boxes = boxesOf(input);
		if (boxes.length === 0) return new Float64Array();
		const order = orderOnCircle(buildNeighbours(input), onprogress);
		const length = boxes.reduce((sum, { half }) => sum + 2 * half, 0);
		const rows = Math.min(4, Math.max(1, Math.round(Math.sqrt(boxes.length / 20))));
		const ordered = order.map((member) => boxes[member]!);
		setRows(ordered, [], (0.8 * length) / (2 * Math.PI * rows), rows);
		return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
	}
};
