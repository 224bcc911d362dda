import { strFromU8, strToU8 } from 'fflate';
import type { About } from '../about.ts';
import { writeExif } from './exif.ts';
import { writeXmp } from './xmp.ts';

/** A piece of a WebP file (RFC 9649, section 2.3). */
interface RiffChunk {
	readonly type: string;
	readonly data: Uint8Array;
}

/** Bits of the first byte of VP8X (section 2.7.1). */
const flags = { alpha: 0x10, exif: 0x08, xmp: 0x04 } as const;

/** A WebP with Exif and XMP, which needs the extended header. Undefined when it is none, or torn. */
export function addWebpMetadata(
	file: Uint8Array,
	about: About,
	{ width, height, dpi }: { readonly width: number; readonly height: number; readonly dpi: number }
): Uint8Array<ArrayBuffer> | undefined {
	const chunks = readRiff(file);
	if (!chunks) return undefined;
	const had = chunks.find(({ type }) => type === 'VP8X')?.data[0] ?? (hasAlpha(chunks) ? flags.alpha : 0);
	const header = new Uint8Array(10);
	const view = new DataView(header.buffer);
	header[0] = had | flags.exif | flags.xmp;
	view.setUint32(4, width - 1, true);
	view.setUint16(7, (height - 1) & 0xffff, true);
	header[9] = (height - 1) >> 16;
	return writeRiff([
		{ type: 'VP8X', data: header },
		...chunks.filter(({ type }) => !['VP8X', 'EXIF', 'XMP '].includes(type)),
		{ type: 'EXIF', data: writeExif(about, dpi) },
		{ type: 'XMP ', data: strToU8(writeXmp(about)) }
	]);
}

/** Whether a lossless picture says that it has transparent places: the bit after both sizes of 14 bits. */
function hasAlpha(chunks: readonly RiffChunk[]): boolean {
	const lossless = chunks.find(({ type }) => type === 'VP8L');
	return lossless !== undefined && (lossless.data[4]! & 0x10) !== 0;
}

function readRiff(file: Uint8Array): readonly RiffChunk[] | undefined {
	if (letters(file, 0) !== 'RIFF' || letters(file, 8) !== 'WEBP') return undefined;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const end = 8 + view.getUint32(4, true);
	if (end > file.length) return undefined;
	const chunks: RiffChunk[] = [];
	for (let at = 12; at + 8 <= end;) {
		const length = view.getUint32(at + 4, true);
		if (at + 8 + length > end) return undefined;
		chunks.push({ type: letters(file, at), data: file.subarray(at + 8, at + 8 + length) });
		at += 8 + length + (length % 2);
	}
	return chunks;
}

function writeRiff(chunks: readonly RiffChunk[]): Uint8Array<ArrayBuffer> {
	const size = chunks.reduce((sum, { data }) => sum + 8 + data.length + (data.length % 2), 12);
	const file = new Uint8Array(size);
	const view = new DataView(file.buffer);
	file.set(strToU8('RIFF'));
	view.setUint32(4, size - 8, true);
	file.set(strToU8('WEBP'), 8);
	let at = 12;
	for (const { type, data } of chunks) {
		file.set(strToU8(type), at);
		view.setUint32(at + 4, data.length, true);
		file.set(data, at + 8);
		at += 8 + data.length + (data.length % 2);
	}
	return file;
}

function letters(file: Uint8Array, at: number): string {
	return strFromU8(file.subarray(at, at + 4), true);
}
