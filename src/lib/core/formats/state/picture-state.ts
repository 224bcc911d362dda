import type { Camera } from '../../scene/camera.ts';
import type { Language } from '../../text/text.ts';
import type { Figure } from '../figure/figure.ts';

/**
 * What a picture carries so that it opens again as a graph. Nothing of the data is in it: the case is on the page that
 * opens it.
 */
export interface PictureState {
	/** What it is a picture of. */
	readonly case: {
		/** The data package's own, the same in every language. */
		readonly name: string;
		readonly title: string;
		readonly version: string;
		readonly licence: string;
	};
	/** In which the picture was made. */
	readonly language: Language;
	/** The view as its address has it: filters, what is selected, who was moved, the layout. */
	readonly query: string;
	/** What was on the screen; nothing when the graph was not. */
	readonly camera: Camera | undefined;
	/** How the picture was taken. */
	readonly figure: Figure | undefined;
}

/** What a state is called in the file, and the newest version of it that is understood here. */
export const stateFormat = { format: 'fateline', version: 1 } as const;

/** The most that is carried, in bytes, packed and unpacked; how deep it may be nested; the largest file that is opened. */
export const stateLimits = { packed: 1_000_000, unpacked: 5_000_000, depth: 64, file: 50_000_000 } as const;

/**
 * Why a file does not open again: it carries nothing · what it carries is of a newer version · is damaged · is too large ·
 * is of another case · it is no picture of a kind that can carry something.
 */
export const problems = [
	...(['none', 'newer', 'damaged', 'too-large', 'foreign-case', 'not-a-picture'] as const)
] as const;
export type Problem = (typeof problems)[number];

/** What was found in a file. */
export type Reading =
	| { readonly state: PictureState; readonly problem?: undefined; readonly title?: undefined }
	| {
			readonly problem: Problem;
			/** Of the case that it is a picture of, when that is another. */
			readonly title?: string;
			readonly state?: undefined;
	  };

/** The same, but that a picture of another case than this is a problem, too. */
export function checkCase(reading: Reading, { name }: { readonly name: string }): Reading {
	if (!reading.state || reading.state.case.name === name) return reading;
	return { problem: 'foreign-case', title: reading.state.case.title };
}
