import { citeLine } from '../sheet.ts';
import { aboutOf } from '../about.ts';
import type { Taken } from './taken.ts';

/** What a data file says of itself, in the words of Dublin Core where it has one: the same in every format. */
export interface CaptionRecord {
	readonly title: string;
	/** The filter in words. */
	readonly description: string;
	/** Where the same view opens again. */
	readonly source: string;
	/** Of the data. */
	readonly version: string;
	readonly licence: string;
	/** How to cite the view. */
	readonly citation: string;
	readonly creator: string;
	readonly date: string;
	readonly language: string;
}

export function composeCaption({ snapshot }: Pick<Taken, 'snapshot'>): CaptionRecord {
	const { title, description, source, version, licence, creator, date, language } = aboutOf(snapshot);
	const citation = citeLine(snapshot);
	return { title, description, source, version, licence, citation, creator, date, language };
}
