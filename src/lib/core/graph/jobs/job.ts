/** Work that takes long enough to be done beside the page; input and result are plain values and typed arrays. */
export interface Job<Id extends string, Input, Result> {
	readonly id: Id;
	/** Does the work, telling now and then how much of it is done, from 0 to 1. */
	readonly run: (input: Input, onprogress: (share: number) => void) => Result;
}
