import type { Problem } from './picture-state.ts';

/** A kind of file that carries a state. */
export interface Carrier {
	readonly id: string;
	/** Whether a file is of this kind, by how it begins. */
	readonly recognises: (file: Uint8Array) => boolean;
	/** The bytes of the state in it, or why there are none. */
	readonly read: (file: Uint8Array) => Uint8Array | Problem;
	/**
	 * A finished file with a state, in place of any that was in it; everything else in it stays. Throws when it is not of
	 * this kind. Missing where the state is put in while the file is made (PDF).
	 */
	readonly withState?: (file: Uint8Array, state: Uint8Array) => Uint8Array<ArrayBuffer>;
}
