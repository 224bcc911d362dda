import type { Graph } from '../../graph/build.ts';
import type { Part as Members } from '../../graph/part.ts';
import type { Time } from '../../graph/time.ts';
import type { Timeline } from '../../scene/timeline.ts';
import type { Text } from '../../text/text.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SvgElement } from '../svg-element.ts';
import type { Figure, PartId } from './figure.ts';

/** What there is to draw a figure from. */
export interface FigureContent {
	readonly snapshot: Snapshot;
	readonly figure: Figure;
	readonly graph: Graph;
	/** What of it stands on the sheet. */
	readonly visible: Members;
	readonly timeline: Timeline | undefined;
	/** The same of a part of it, for a sheet that shows no more. */
	readonly timelineOf: (part: Members) => Timeline;
	/** The period or day that was chosen. */
	readonly time?: Time | undefined;
	/** Works in the figure's style of citing, once they have been loaded. */
	readonly references: References | undefined;
}

/** Works set in one style, in one language. */
export interface References {
	/** How to cite the view itself, for its address and day. */
	readonly cite: (address: string, date: string) => string;
	/** A source by its id, as a bibliography has it. */
	readonly sourceOf: (id: string) => string | undefined;
}

/** A part of a sheet, drawn from its own top left corner. */
export interface Drawn {
	readonly element: SvgElement;
	readonly height: number;
	/** What could not be set for want of room; nothing when all of it is there. */
	readonly leftOut?: number;
}

/**
 * A kind of part. It is drawn in units of its own, in which the usual text is 11 to 12 high; the sheet scales it. Nothing
 * when there is nothing to say.
 */
export interface Part {
	readonly id: PartId;
	readonly label: Text;
	/** `room` is the height that there is, where it is little. */
	readonly draw: (content: FigureContent, width: number, room?: number) => Drawn | undefined;
}
