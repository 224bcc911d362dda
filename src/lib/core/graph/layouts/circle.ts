import { layoutNames } from '../../text/layout-messages.ts';
import { boxesOf } from './boxes.ts';
import { orderOnCircle } from './circle-order.ts';
import type { Layout } from './layout.ts';
import { buildNeighbours } from './neighbours.ts';
import { setRing } from './ring.ts';

/** Everybody on one circle, ordered so that few ties cross: nobody is in the middle, so no one seems to matter more. */
export const circleLayout: Layout = {
	id: 'circle',
	label: layoutNames.circle,
	place: (input, onprogress) => {
		const boxes = boxesOf(input);
		if (boxes.length === 0) return new Float64Array();
		const order = orderOnCircle(buildNeighbours(input), onprogress);
		const length = boxes.reduce((sum, { half }) => sum + 2 * half, 0);
		// So large that one row is enough.
		const ordered = order.map((member) => boxes[member]!);
		setRing(ordered, [], (1.001 * length) / (2 * Math.PI));
		return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
	}
};
