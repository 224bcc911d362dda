import { bytesOf, joinBytes, latin1, mostPieces } from './bytes.ts';
import type { Carrier } from './carrier.ts';
import { stateLimits, type Problem } from './picture-state.ts';

/** A stretch of a JPEG up to its image (ITU-T T.81, annex B): the marker's second byte, and what follows the length. */
interface Segment {
	readonly marker: number;
	readonly data: Uint8Array;
}

const app9 = 0xe9;
const startOfScan = 0xda;
const name = 'Fateline\0';
/** A segment has 65,533 bytes; of these the name, its number and how many there are take some. */
const room = 65_533 - name.length - 2;

/** JPEG: APP9 segments that begin with `Fateline`, numbered as those of a colour profile are. */
export const jpegState: Carrier = {
	id: 'jpeg',
	recognises: (file) => latin1(file, 0, 3) === '\xff\xd8\xff',
	read: (file) => {
		const segments = readSegments(file)?.segments;
		if (!segments) return 'damaged';
		const ours = segments.filter(isOurs).map(({ data }) => data.subarray(name.length));
		return ours.length === 0 ? 'none' : joinParts(ours);
	},
	withState: (file, state) => {
		const read = readSegments(file);
		if (!read) throw new Error('not a JPEG');
		const others = read.segments.filter((segment) => !isOurs(segment));
		const at = others.findIndex(({ marker }) => marker < 0xe0 || marker > 0xef);
		const segments = [...others.slice(0, at), ...split(state), ...others.slice(at)];
		return joinBytes([file.subarray(0, 2), ...segments.map(writeSegment), read.image]);
	}
};

function isOurs({ marker, data }: Segment): boolean {
	return marker === app9 && latin1(data, 0, name.length) === name;
}

function split(state: Uint8Array): Segment[] {
	const count = Math.ceil(state.length / room);
	return Array.from({ length: count }, (_, index) => {
		const part = state.subarray(index * room, (index + 1) * room);
		return { marker: app9, data: joinBytes([bytesOf(name), Uint8Array.of(index + 1, count), part]) };
	});
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array | Problem {
	const whole = parts.every((part, index) => part[0] === index + 1 && part[1] === parts.length);
	if (!whole) return 'damaged';
	const state = joinBytes(parts.map((part) => part.subarray(2)));
	return state.length > stateLimits.packed ? 'too-large' : state;
}

/** All segments before the image, the header of its scan last, and the image; nothing when one is torn. */
function readSegments(file: Uint8Array): { segments: Segment[]; image: Uint8Array } | undefined {
	const segments: Segment[] = [];
	for (let at = 2; at + 4 <= file.length;) {
		if (file[at] !== 0xff || segments.length > mostPieces) return undefined;
		const marker = file[at + 1]!;
		// Fill bytes may stand before a marker.
		if (marker === 0xff) {
			at++;
			continue;
		}
		const length = (file[at + 2]! << 8) | file[at + 3]!;
		const end = at + 2 + length;
		if (length < 2 || end > file.length) return undefined;
		segments.push({ marker, data: file.subarray(at + 4, end) });
		if (marker === startOfScan) return { segments, image: file.subarray(end) };
		at = end;
	}
	return undefined;
}

function writeSegment({ marker, data }: Segment): Uint8Array {
	const length = data.length + 2;
	return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}
