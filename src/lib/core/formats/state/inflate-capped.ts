import { Inflate } from 'fflate';
import { joinBytes } from './bytes.ts';

/** So little is given in at a time that what comes out, at most 1,032 times as much, is counted before there is much of it. */
const step = 1024;

/** What was deflated, if it is no more than so many bytes; it is given up as soon as it is more. */
export function inflateCapped(packed: Uint8Array, most: number): Uint8Array | 'damaged' | 'too-large' {
	const parts: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate((part) => {
		size += part.length;
		parts.push(part);
	});
	try {
		for (let at = 0; at < packed.length && size <= most; at += step)
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return 'damaged';
	}
	return size > most ? 'too-large' : joinBytes(parts);
}
