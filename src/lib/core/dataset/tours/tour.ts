import type { Text } from '../../text/text.ts';
import type { Citation } from '../records.ts';

/** A file of graph-data/tours as it lies in its folder. */
export interface TourFile {
	/** Its path in the data package, such as `tours/workers-opposition.md`. */
	readonly file: string;
	readonly text: string;
}

/** A walk through the case, step by step: each a view of the graph with a short text and its sources. */
export interface Tour {
	/** The name of its file. */
	readonly id: string;
	readonly file: string;
	readonly title: Text;
	readonly intro: Text;
	/** Empty when it is by the editors of the data. */
	readonly author: string;
	/** Empty when it is that of the data. */
	readonly licence: string;
	readonly steps: readonly TourStep[];
}

export interface TourStep {
	readonly id: string;
	readonly heading: Text;
	readonly text: Text;
	/** The query of an address of the explorer. */
	readonly view: string;
	readonly citations: readonly Citation[];
	/** Ids of the claims, fates, attributes and positions that carry the text. */
	readonly statements: readonly string[];
	/** The lines of the file on which these begin, from 1. */
	readonly lines: Readonly<Record<StepField | 'step', number>>;
}

/** What a step says in lines of its own, by the name that stands before the colon. */
export const stepFields = ['view', 'sources', 'rests on'] as const;
export type StepField = (typeof stepFields)[number];
