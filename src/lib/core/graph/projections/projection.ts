import type { Relation } from '../../dataset/records.ts';
import type { Text } from '../../text/text.ts';

/** A way of tying entities of one sort to each other through entities of another sort that both have to do with. */
export interface Projection {
	readonly id: ProjectionId;
	readonly label: Text;
	/** In one sentence. */
	readonly meaning: Text;
	/** Whether entities of a kind are tied. */
	readonly ties: (kind: string) => boolean;
	/** Whether they are tied through entities of a kind. No kind is both. */
	readonly through: (kind: string) => boolean;
	/** Whether claims of a relation count; all do unless told. */
	readonly counts?: (relation: Relation<string>) => boolean;
}

export type ProjectionId = 'events' | 'bodies' | 'documents' | 'factions' | 'people';

/** What two have in common: something, on the same side of which both are. */
export interface Shared {
	/** Its place in the dataset. */
	readonly via: number;
	/** Whether they stand against it, or it turned against them, rather than being in it. */
	readonly against: boolean;
	/** Places of the claims of each about it. */
	readonly ofA: readonly number[];
	readonly ofB: readonly number[];
}

/** A tie that no claim states: it follows from what two have in common. */
export interface ProjectedTie {
	/** Places of the two ends in the dataset; the id of `a` comes before that of `b`. */
	readonly a: number;
	readonly b: number;
	readonly weight: number;
	readonly through: readonly Shared[];
}

/** Everything of the sort that is tied, and its ties. */
export interface Projected {
	/** Places in the dataset, ascending; also of those that nothing ties. */
	readonly members: Int32Array;
	/** In the order of their ends' places. */
	readonly ties: readonly ProjectedTie[];
}
