import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../png/chunks.ts';
import { checkState } from './check-state.ts';
import { inflateCapped } from './inflate-capped.ts';
import { jsonDepth } from './json-depth.ts';
import { stateFormat, stateLimits, type PictureState, type Reading } from './picture-state.ts';

/*
 * The same bytes in every kind of file: "FTLN", the CRC-32 of all that follows (4 bytes, the highest first), the version
 * (1 byte), and the state as JSON in UTF-8, deflated. Whatever version comes later keeps the first 9 bytes.
 */
const magic = [0x46, 0x54, 0x4c, 0x4e];
const head = 9;

/** The state as bytes, the same for the same state; nothing when it is more than a file may carry. */
export function encodeState(state: PictureState): Uint8Array<ArrayBuffer> | undefined {
	// Read as it will be, so that nothing is written that would be refused, and always in one order.
	const checked = checkState({ ...stateFormat, ...state });
	if (!checked.state) return undefined;
	const json = strToU8(JSON.stringify({ ...stateFormat, ...checked.state }));
	const packed = deflateSync(json, { level: 9 });
	if (json.length > stateLimits.unpacked || packed.length + head > stateLimits.packed) return undefined;
	const bytes = new Uint8Array(head + packed.length);
	bytes.set(magic);
	bytes[8] = stateFormat.version;
	bytes.set(packed, head);
	new DataView(bytes.buffer).setUint32(4, crc32(bytes.subarray(8)));
	return bytes;
}

/** The state that bytes are. It never throws, and never unpacks more than a state may be. */
export function decodeState(bytes: Uint8Array): Reading {
	if (bytes.length > stateLimits.packed) return { problem: 'too-large' };
	if (bytes.length < head || !isState(bytes)) return { problem: 'damaged' };
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(4) !== crc32(bytes.subarray(8))) return { problem: 'damaged' };
	if (bytes[8]! > stateFormat.version) return { problem: 'newer' };
	const json = inflateCapped(bytes.subarray(head), stateLimits.unpacked);
	if (typeof json === 'string') return { problem: json };
	const text = strFromU8(json);
	if (jsonDepth(text) > stateLimits.depth) return { problem: 'damaged' };
	try {
		return checkState(JSON.parse(text));
	} catch {
		return { problem: 'damaged' };
	}
}

/** Whether bytes begin as those of a state do. */
export function isState(bytes: Uint8Array): boolean {
	return magic.every((byte, index) => bytes[index] === byte);
}
