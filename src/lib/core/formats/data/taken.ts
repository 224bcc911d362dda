import type { Dataset } from '../../dataset/records.ts';
import type { Graph } from '../../graph/build.ts';
import type { Part } from '../../graph/part.ts';
import type { Snapshot } from '../snapshot.ts';

/** What is in view, as it is taken away as data. */
export interface Taken {
	/** Places, sizes and colours as they are on the screen, and the caption. */
	readonly snapshot: Pick<Snapshot, 'scene' | 'caption' | 'language' | 'palette'>;
	readonly graph: Graph;
	/** What passes the filters: nothing else is written. */
	readonly visible: Part;
	/** The whole case as it lies in its folder, for the format that is such a folder again. */
	readonly whole?: WholeCase | undefined;
}

export interface WholeCase {
	/** In every language, its records in the order of the graph's. */
	readonly dataset: Dataset;
	/** The case's own datapackage.json: what it is, and what its columns mean. */
	readonly description: DataPackage;
}

/** The part of a Frictionless data package that is looked at here. */
export interface DataPackage {
	readonly resources?: readonly DataResource[];
	readonly [property: string]: unknown;
}

export interface DataResource {
	readonly path: string;
	readonly [property: string]: unknown;
}
