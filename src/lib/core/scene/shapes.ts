/**
 * The outline of every kind, as corners in a square from -1 to 1 (y downwards). The same list goes to the screen and
 * to paper. `undefined` is a circle.
 */
export const shapes: Readonly<Record<string, readonly number[] | undefined>> = {
	person: undefined,
	faction: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
	party: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
	committee: [0, -1, 1, 0, 0, 1, -1, 0],
	union: [0, -1, 0.95, -0.31, 0.59, 0.81, -0.59, 0.81, -0.95, -0.31],
	international: [
		-0.4, -0.95, 0.4, -0.95, 0.95, -0.4, 0.95, 0.4, 0.4, 0.95, -0.4, 0.95, -0.95, 0.4, -0.95, -0.4
	],
	'state-body': [-1, -0.65, 1, -0.65, 1, 0.65, -1, 0.65],
	congress: [0, -0.95, 1, 0.8, -1, 0.8],
	conference: [-1, -0.8, 1, -0.8, 0, 0.95],
	document: [-0.75, -0.95, 0.3, -0.95, 0.75, -0.5, 0.75, 0.95, -0.75, 0.95],
	publication: [-0.6, -0.8, 1, -0.8, 0.6, 0.8, -1, 0.8],
	event: [0, -1, 0.28, -0.28, 1, 0, 0.28, 0.28, 0, 1, -0.28, 0.28, -1, 0, -0.28, -0.28],
	army: [-0.85, -0.9, 0.85, -0.9, 0.85, 0.2, 0, 1, -0.85, 0.2],
	place: [0, 1, -0.75, -0.1, -0.45, -0.85, 0.45, -0.85, 0.75, -0.1]
};

/** Corners for a kind that the list does not know (another case's): a plain square. */
export function shapeOf(kind: string): readonly number[] | undefined {
	return kind in shapes ? shapes[kind] : shapes.party;
}
