import type { Box } from '../../scene/scene.ts';
import { Choice } from './labels/choice.ts';
import { surveyGround } from './labels/ground.ts';
import { improve, placeGreedily } from './labels/improve.ts';
import { Placing } from './labels/placing.ts';
import type { Anchor, LabelBody, NameSize, Segment, Sides, Spot } from './labels/spot.ts';

/** A body that is to be named. */
export interface NameToPlace {
	/** Its place in the list of bodies. */
	readonly body: number;
	/** The ways in which it can be broken into lines, the usual one first. */
	readonly shapes: readonly NameSize[];
	/** The greater, the more important. */
	readonly rank: number;
}

export interface LabelGround {
	readonly bodies: readonly LabelBody[];
	readonly names: readonly NameToPlace[];
	/** In which every name lies wholly. */
	readonly frame: Box;
	/** Lines on which a name had better not lie. */
	readonly ties?: readonly Segment[];
	/** The size of the letters. */
	readonly size: number;
}

/** Where a name stands: the top left of its box, how its lines are set, and the line that leads to it. */
export interface NamePlace {
	readonly x: number;
	readonly y: number;
	/** Which of its shapes it has. */
	readonly shape: number;
	readonly anchor: Anchor;
	readonly leader: Segment | undefined;
}

/** A place for every name, in their order, or nothing where there is no room; and how many got none. */
export interface NamePlaces {
	readonly places: readonly (NamePlace | undefined)[];
	readonly unplaced: number;
}

/**
 * Places names on a sheet so that none lies on another, on a body or outside of the frame: under its body, else beside
 * it, else farther away with a line that leads to it. Twice the same gives the same.
 */
export function placeLabels({ bodies, names, frame, ties = [], size }: LabelGround): NamePlaces {
	const sides = sidesOf(frame);
	const weigh = surveyGround(bodies, ties, sides, size);
	const order = names.map((_, at) => at).sort((a, b) => names[b]!.rank - names[a]!.rank || a - b);
	const named = order.map((at) => {
		const { body, shapes } = names[at]!;
		const indexed = shapes.map((shape, index) => ({ ...shape, index }));
		return { body, around: bodies[body]!, shapes: indexed };
	});
	const choice = new Choice(named, weigh, size);
	const placing = new Placing(names.length, sides, 5 * size);
	placeGreedily(placing, choice);
	improve(placing, choice);
	const places: (NamePlace | undefined)[] = names.map(() => undefined);
	order.forEach((name, at) => (places[name] = placeAt(placing.spotOf(at))));
	return { places, unplaced: places.filter((place) => !place).length };
}

function placeAt(spot: Spot | undefined): NamePlace | undefined {
	return spot && { x: spot.left, y: spot.top, shape: spot.shape, anchor: spot.anchor, leader: spot.leader };
}

function sidesOf({ x, y, width, height }: Box): Sides {
	return { left: x, top: y, right: x + width, bottom: y + height };
}
