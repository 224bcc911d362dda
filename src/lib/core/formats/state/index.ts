import type { Carrier } from './carrier.ts';
import { jpegState } from './jpeg-state.ts';
import { pdfState } from './pdf-state.ts';
import { stateLimits, type Reading } from './picture-state.ts';
import { pngState } from './png-state.ts';
import { decodeState } from './state-bytes.ts';
import { svgState } from './svg-state.ts';
import { webpState } from './webp-state.ts';

/** Every kind of file that carries a state. A new one is one file and one line here. */
export const carriers: readonly Carrier[] = [pngState, svgState, pdfState, jpegState, webpState];

/** The state that a file carries, or why there is none to be had. It never throws, whatever the file is. */
export function readState(file: Uint8Array): Reading {
	if (file.length > stateLimits.file) return { problem: 'too-large' };
	const carrier = carriers.find(({ recognises }) => recognises(file));
	if (!carrier) return { problem: 'not-a-picture' };
	const carried = carrier.read(file);
	return typeof carried === 'string' ? { problem: carried } : decodeState(carried);
}

/** A finished file of a kind with a state in it. Throws when that kind gets its state while it is made. */
export function withState(id: string, file: Uint8Array, state: Uint8Array): Uint8Array<ArrayBuffer> {
	const carrier = carriers.find((each) => each.id === id);
	if (!carrier?.withState) throw new Error(`no state can be put into a finished file of kind ${id}`);
	return carrier.withState(file, state);
}
