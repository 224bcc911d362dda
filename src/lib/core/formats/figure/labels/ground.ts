import { BoxGrid } from './box-grid.ts';
import { distanceFrom, distanceTo, isWithin } from './overlap.ts';
import type { LabelBody, Segment, Sides, Spot } from './spot.ts';
import { measureInk } from './tie-ink.ts';

/** Weighs a place by what lies around it; nothing when no name can stand there. */
export type Weigh = (spot: Spot, own: number) => Spot | undefined;

/** A name that is nearer than so many em to a body of another name might be taken for that one's. */
const clear = { near: 0.5, far: 0.9 } as const;
/** What that costs at most; and what lines under a name cost: for each, and at most. */
const costs = { close: 2, line: 0.25, lines: 2.5 } as const;

/**
 * The ground on which names are placed. Rules of Imhof, "Positioning names on maps" (1975): a name covers no body, it
 * is plain whose it is, and it lies on as few lines as can be.
 */
export function surveyGround(
	bodies: readonly LabelBody[],
	ties: readonly Segment[],
	frame: Sides,
	em: number
): Weigh {
	const grid = new BoxGrid(frame, 4 * em, bodies.length);
	bodies.forEach((body, id) => grid.add(id, wholeOf(body)));
	const inkUnder = measureInk(ties, frame);
	return (spot, own) => {
		if (!isWithin(spot, frame)) return undefined;
		const { leader } = spot;
		if (leader && grid.some(spot.reach, (id) => id !== own && isMet(leader, bodies[id]!))) return undefined;
		const margin = em * (leader ? clear.far : clear.near);
		let close = 0;
		const around = {
			left: spot.left - margin,
			top: spot.top - margin,
			right: spot.right + margin,
			bottom: spot.bottom + margin
		};
		const covers = grid.some(around, (id) => {
			const distance = distanceTo(spot, bodies[id]!);
			if (id !== own && distance < margin) close += 1 - distance / margin;
			return distance === 0;
		});
		if (covers) return undefined;
		const lines = inkUnder(spot) / (spot.bottom - spot.top);
		const cost = costs.close * close + Math.min(costs.lines, costs.line * lines);
		return { ...spot, cost: spot.cost + cost };
	};
}

/** The box around all of a body: its circle may be higher than what a name may not cover of it. */
function wholeOf({ x, y, radius, left, top, right, bottom }: LabelBody): Sides {
	return {
		left: Math.min(left, x - radius),
		top: Math.min(top, y - radius),
		right: Math.max(right, x + radius),
		bottom: Math.max(bottom, y + radius)
	};
}

function isMet(leader: Segment, { x, y, radius }: LabelBody): boolean {
	return distanceFrom(leader, x, y) < radius;
}
