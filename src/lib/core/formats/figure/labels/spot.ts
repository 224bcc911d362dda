/** What no name may cover: the part of a circle that lies in a box, so that round and square bodies are both told. */
export interface LabelBody {
	readonly x: number;
	readonly y: number;
	/** Of the circle around all of it. */
	readonly radius: number;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A box by its four sides. */
export interface Sides {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A straight line from one point to another. */
export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** The size of a name, air at its two ends included. */
export interface NameSize {
	readonly width: number;
	readonly height: number;
}

/** One of the ways in which a name can be broken into lines: the usual one is the first. */
export interface NameShape extends NameSize {
	readonly index: number;
}

/** A place where a name could stand. */
export interface Spot extends Sides {
	/** The index of its shape. */
	readonly shape: number;
	readonly anchor: Anchor;
	/** From the outline of its body to the box, when the name does not stand right beside it. */
	readonly leader: Segment | undefined;
	/** The box around both. */
	readonly reach: Sides;
	/** How much worse than the best place it is: 0 for the name right under its body. */
	readonly cost: number;
}

/** What every shape costs that is less usual. */
const unusual = 0.8;

/** A place by its top left corner. */
export function makeSpot(
	{ width, height, index }: NameShape,
	[left, top]: readonly [number, number],
	anchor: Anchor,
	cost: number,
	leader?: Segment
): Spot {
	const right = left + width;
	const bottom = top + height;
	// Written out, without lists and spreading: tens of thousands are made for one sheet.
	const reach = leader ? around(left, top, right, bottom, leader) : { left, top, right, bottom };
	return { left, top, right, bottom, reach, shape: index, anchor, leader, cost: cost + unusual * index };
}

function around(
	left: number,
	top: number,
	right: number,
	bottom: number,
	{ x1, y1, x2, y2 }: Segment
): Sides {
	return {
		left: Math.min(left, x1, x2),
		top: Math.min(top, y1, y2),
		right: Math.max(right, x1, x2),
		bottom: Math.max(bottom, y1, y2)
	};
}

/** A round body. */
export function disc(x: number, y: number, radius: number): LabelBody {
	return {
		...{ x, y, radius },
		...{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
	};
}
