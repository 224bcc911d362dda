import type { Text } from '../../text/text.ts';

/** What is to be laid out: boxes (a shape with its label under it) and the ties between them. */
export interface LayoutInput {
	/** Per box: full width, and how far it reaches above and below its centre. */
	readonly widths: Float64Array;
	readonly above: Float64Array;
	readonly below: Float64Array;
	/** Per tie: the places of its two boxes, and its weight (number of claims). */
	readonly sources: Int32Array;
	readonly targets: Int32Array;
	readonly weights: Float64Array;
	/** Wanted width / height of the whole. */
	readonly aspect: number;
	/** Where boxes stood before and would rather stay: x0, y0, x1, y1 …, NaN for newcomers. */
	readonly anchors?: Float64Array;
	/** The box around which the others stand; without it, the one with the most ties. */
	readonly centre?: number;
	/** Per box: its group, counted from 0 in the order in which groups stand side by side. */
	readonly groups?: Int32Array;
	/** Per box: its time in years, NaN when it has none. */
	readonly times?: Float64Array;
	/** Per box: 0 for people, 1 for all else. */
	readonly modes?: Uint8Array;
}

/** Centres of the boxes: x0, y0, x1, y1 … */
export type Positions = Float64Array;

/** Told now and then how much of the work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

export interface Layout {
	readonly id: string;
	readonly label: Text;
	/** Places every box; the same input gives the same places. */
	readonly place: (input: LayoutInput, onprogress?: OnProgress) => Positions;
}
