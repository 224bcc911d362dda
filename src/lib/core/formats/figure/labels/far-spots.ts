import { makeSpot, type LabelBody, type NameShape, type Spot } from './spot.ts';

/** Lengths of leader lines, in em. */
const lengths = [0.9, 1.6, 2.4, 3.4, 4.6, 6, 8, 10.5] as const;
/** Directions in which they lead. */
const directions = 24;
/** What a leader line costs at all, and for every em of it. */
const cost = { leader: 5, em: 1.1 } as const;

/** Places on rings around a body, each with a line that leads to it straight from the middle of the body. */
export function listFarSpots(body: LabelBody, shape: NameShape, em: number): Spot[] {
	const { width, height } = shape;
	return lengths.flatMap((length) =>
		Array.from({ length: directions }, (_, direction): Spot => {
			const angle = (2 * Math.PI * direction) / directions;
			const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
			const start = edgeOf(body, ux, uy);
			const end = start + length * em;
			const [x, y] = [body.x + ux * end, body.y + uy * end];
			const [left, top, anchor] =
				Math.abs(ux) > 0.45
					? ([ux > 0 ? x : x - width, y - height / 2, ux > 0 ? 'start' : 'end'] as const)
					: ([x - width / 2, uy > 0 ? y : y - height, 'middle'] as const);
			// To the right rather than to the left, and down rather than up.
			const spotCost = cost.leader + cost.em * length - 0.2 * ux - 0.2 * uy;
			const leader = { x1: body.x + ux * start, y1: body.y + uy * start, x2: x, y2: y };
			return makeSpot(shape, [left, top], anchor, spotCost, leader);
		})
	);
}

/** How far a body reaches in a direction (a unit vector). */
function edgeOf({ x, y, radius, left, right, top, bottom }: LabelBody, ux: number, uy: number): number {
	const sideways = ux > 0 ? (right - x) / ux : ux < 0 ? (left - x) / ux : Infinity;
	const upright = uy > 0 ? (bottom - y) / uy : uy < 0 ? (top - y) / uy : Infinity;
	return Math.min(radius, sideways, upright);
}
