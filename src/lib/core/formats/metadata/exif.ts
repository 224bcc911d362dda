import { strToU8 } from 'fflate';
import type { About } from '../about.ts';

/** Tags of TIFF 6.0 (section 8), as Exif has them in its first directory. */
const tags = {
	...{ description: 0x010e, xResolution: 0x011a, yResolution: 0x011b, resolutionUnit: 0x0128 },
	...{ software: 0x0131, artist: 0x013b, copyright: 0x8298 }
} as const;

/** Types of a field, by the number that TIFF gives them. */
const types = { ascii: 2, short: 3, rational: 5 } as const;

interface Field {
	readonly tag: number;
	readonly type: number;
	readonly count: number;
	readonly data: Uint8Array;
}

const header = 8;
const entrySize = 12;

/**
 * A block of Exif (CIPA DC-008) with title and sentence, maker, licence, and pixels to an inch. Exif's texts are ASCII by
 * the letter; whoever has other letters writes UTF-8 there, and most readers take it so. XMP is what can be relied on.
 */
export function writeExif(about: About, dpi: number): Uint8Array<ArrayBuffer> {
	const fields = [
		textField(tags.description, `${about.title}. ${about.description}`),
		ratioField(tags.xResolution, dpi),
		ratioField(tags.yResolution, dpi),
		{ tag: tags.resolutionUnit, type: types.short, count: 1, data: Uint8Array.of(2, 0) },
		textField(tags.software, about.creator),
		textField(tags.artist, about.creator),
		textField(tags.copyright, about.licence)
	];
	return writeDirectory(fields);
}

/** A text ends with a zero, so that none can stand inside. */
function textField(tag: number, text: string): Field {
	const data = strToU8(`${text.replaceAll('\0', '')}\0`);
	return { tag, type: types.ascii, count: data.length, data };
}

function ratioField(tag: number, value: number): Field {
	const data = new Uint8Array(8);
	const view = new DataView(data.buffer);
	view.setUint32(0, Math.round(value * 100), true);
	view.setUint32(4, 100, true);
	return { tag, type: types.rational, count: 1, data };
}

/** Little-endian: header, one directory, then what does not fit into its entries. Fields have to come by their tags. */
function writeDirectory(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
	const directory = 2 + fields.length * entrySize + 4;
	const outside = fields.filter(({ data }) => data.length > 4);
	const size = outside.reduce((sum, { data }) => sum + even(data.length), header + directory);
	const block = new Uint8Array(size);
	const view = new DataView(block.buffer);
	block.set([0x49, 0x49, 42, 0, header, 0, 0, 0]);
	view.setUint16(header, fields.length, true);
	let free = header + directory;
	for (const [index, { tag, type, count, data }] of fields.entries()) {
		const at = header + 2 + index * entrySize;
		view.setUint16(at, tag, true);
		view.setUint16(at + 2, type, true);
		view.setUint32(at + 4, count, true);
		if (data.length <= 4) block.set(data, at + 8);
		else {
			view.setUint32(at + 8, free, true);
			block.set(data, free);
			free += even(data.length);
		}
	}
	return block;
}

/** What TIFF demands of every place in a file. */
function even(length: number): number {
	return length + (length % 2);
}
