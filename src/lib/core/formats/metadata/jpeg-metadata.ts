import { strToU8 } from 'fflate';
import type { About } from '../about.ts';
import { writeExif } from './exif.ts';
import { writeXmp } from './xmp.ts';

const markers = { start: 0xd8, jfif: 0xe0, app1: 0xe1 } as const;
/** A segment says its length, itself included, in two bytes. */
const longest = 0xffff - 2;

/**
 * A JPEG with its size on paper (JFIF), Exif and XMP at its beginning. Undefined when it is none. What does not fit into
 * a segment is shortened, the longest text first.
 */
export function addJpegMetadata(
	file: Uint8Array,
	about: About,
	dpi: number
): Uint8Array<ArrayBuffer> | undefined {
	if (file[0] !== 0xff || file[1] !== markers.start || file[2] !== 0xff) return undefined;
	const after = file[3] === markers.jfif ? 4 + file[4]! * 256 + file[5]! : 2;
	return join([
		Uint8Array.of(0xff, markers.start),
		segment(markers.jfif, jfif(dpi)),
		segment(
			markers.app1,
			fit(about, (each) => join([strToU8('Exif\0\0'), writeExif(each, dpi)]))
		),
		segment(
			markers.app1,
			fit(about, (each) => strToU8(`http://ns.adobe.com/xap/1.0/\0${writeXmp(each)}`))
		),
		file.subarray(after)
	]);
}

/** Version 1.02, dots per inch, no thumbnail (ITU-T T.871). */
function jfif(dpi: number): Uint8Array {
	const density = Math.min(Math.round(dpi), 0xffff);
	const both = [density >> 8, density & 0xff];
	return join([strToU8('JFIF\0'), Uint8Array.of(1, 2, 1, ...both, ...both, 0, 0)]);
}

function fit(about: About, write: (about: About) => Uint8Array): Uint8Array {
	const whole = write(about);
	if (whole.length <= longest) return whole;
	const [key] = (['description', 'title', 'source', 'licence'] as const).toSorted(
		(a, b) => about[b].length - about[a].length
	);
	const half = about[key!].slice(0, Math.floor(about[key!].length / 2));
	return fit({ ...about, [key!]: `${half}…` }, write);
}

function segment(marker: number, data: Uint8Array): Uint8Array {
	const length = data.length + 2;
	return join([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
