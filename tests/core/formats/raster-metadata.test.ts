import { describe, expect, test } from 'vitest';
import { writeExif } from '#lib/core/formats/metadata/exif.ts';
import { addJpegMetadata } from '#lib/core/formats/metadata/jpeg-metadata.ts';
import { addWebpMetadata } from '#lib/core/formats/metadata/webp-metadata.ts';
import { writeXmp } from '#lib/core/formats/metadata/xmp.ts';
import { aboutSomething as about } from '../../fixtures/about.ts';

const said = { ...about, description: 'Ёж, ığdır.' };

/** Reads a block of Exif as TIFF 6.0 describes it: little-endian, one directory. */
function readExif(block: Uint8Array): Record<number, string | number> {
	const bytes = Buffer.from(block);
	expect(bytes.toString('latin1', 0, 2)).toBe('II');
	expect(bytes.readUInt16LE(2)).toBe(42);
	const directory = bytes.readUInt32LE(4);
	const entries = Array.from({ length: bytes.readUInt16LE(directory) }, (_, index) => {
		const at = directory + 2 + 12 * index;
		const [tag, type, count] = [
			bytes.readUInt16LE(at),
			bytes.readUInt16LE(at + 2),
			bytes.readUInt32LE(at + 4)
		];
		const size = count * { 2: 1, 3: 2, 5: 8 }[type]!;
		const from = size > 4 ? bytes.readUInt32LE(at + 8) : at + 8;
		expect(from % 2).toBe(0);
		expect(from + size).toBeLessThanOrEqual(bytes.length);
		if (type === 3) return [tag, bytes.readUInt16LE(from)] as const;
		if (type === 5) return [tag, bytes.readUInt32LE(from) / bytes.readUInt32LE(from + 4)] as const;
		expect(bytes[from + size - 1]).toBe(0);
		return [tag, bytes.toString('utf8', from, from + size - 1)] as const;
	});
	expect(bytes.readUInt32LE(directory + 2 + 12 * entries.length)).toBe(0);
	const order = entries.map(([tag]) => tag);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	return Object.fromEntries(entries);
}

const exif = {
	[0x10e]: `${said.title}. ${said.description}`,
	...{ [0x11a]: 192.5, [0x11b]: 192.5, [0x128]: 2 },
	...{ [0x131]: 'Fateline', [0x13b]: 'Fateline', [0x8298]: said.licence }
};

test('Exif: title and sentence, density, maker, licence; by their tags, at even places', () => {
	expect(readExif(writeExif(said, 192.5))).toEqual(exif);
	expect(readExif(writeExif({ ...said, title: 'a\0b', licence: '' }, 72))).toMatchObject({
		[0x10e]: `ab. ${said.description}`,
		...{ [0x11a]: 72, [0x8298]: '' }
	});
});

describe('JPEG', () => {
	/** Start, quantisation table (as a stand-in for all that follows), end. */
	const rest = [0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xd9];
	const plain = Uint8Array.from([0xff, 0xd8, ...rest]);
	const jfif = [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0];
	const usual = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...jfif, ...rest]);

	/** The segments up to the first that is neither APP0 nor APP1, and what is left. */
	function readSegments(file: Uint8Array) {
		const bytes = Buffer.from(file);
		expect(bytes.readUInt16BE(0)).toBe(0xffd8);
		const segments: { marker: number; data: Buffer }[] = [];
		let at = 2;
		for (; [0xe0, 0xe1].includes(bytes[at + 1]!); at += 2 + bytes.readUInt16BE(at + 2))
			segments.push({
				marker: bytes.readUInt16BE(at),
				data: bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))
			});
		return { segments, rest: [...bytes.subarray(at)] };
	}

	test.each([
		['with', usual],
		['without', plain]
	])('%s JFIF before: JFIF with the density, Exif, XMP, and the rest as it was', (_, file) => {
		const read = readSegments(addJpegMetadata(file, said, 300)!);
		expect(read.rest).toEqual(rest);
		expect(read.segments.map(({ marker }) => marker)).toEqual([0xffe0, 0xffe1, 0xffe1]);
		const [first, second, third] = read.segments.map(({ data }) => data);
		expect([...first!]).toEqual([...Buffer.from('JFIF\0'), 1, 2, 1, 1, 44, 1, 44, 0, 0]);
		expect(second!.toString('latin1', 0, 6)).toBe('Exif\0\0');
		expect(readExif(second!.subarray(6))).toMatchObject({ [0x8298]: said.licence, [0x11a]: 300 });
		expect(third!.toString('utf8')).toBe(`http://ns.adobe.com/xap/1.0/\0${writeXmp(said)}`);
	});

	test('what is longer than a segment is shortened, and the rest of it stays', () => {
		const long = {
			...said,
			description: 'Ё'.repeat(90_000),
			source: `https://x.example/?${'a'.repeat(70_000)}`
		};
		const { segments, rest: left } = readSegments(addJpegMetadata(usual, long, 96)!);
		expect(left).toEqual(rest);
		const xmp = segments[2]!.data.toString('utf8');
		expect(xmp).toContain(said.title.replace('&', '&amp;'));
		expect(xmp).toMatch(/Ё…<\/rdf:li>/);
		expect(xmp.endsWith('<?xpacket end="r"?>')).toBe(true);
	});

	test('what is no JPEG is none', () => {
		expect(addJpegMetadata(Uint8Array.of(0x89, 0x50, 0x4e), said, 96)).toBeUndefined();
		expect(addJpegMetadata(new Uint8Array(), said, 96)).toBeUndefined();
	});
});

describe('WebP', () => {
	const chunk = (type: string, ...data: number[]) => {
		const length = Buffer.alloc(4);
		length.writeUInt32LE(data.length);
		return Buffer.concat([Buffer.from(type), length, Buffer.from(data), Buffer.alloc(data.length % 2)]);
	};
	const webp = (...chunks: Buffer[]) => {
		const size = Buffer.alloc(4);
		size.writeUInt32LE(4 + chunks.reduce((sum, { length }) => sum + length, 0));
		return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), ...chunks]);
	};
	function readWebp(file: Uint8Array) {
		const bytes = Buffer.from(file);
		expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 12)).toBe('RIFFWEBP');
		expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
		const chunks: { type: string; data: Buffer }[] = [];
		for (let at = 12; at < bytes.length;) {
			const length = bytes.readUInt32LE(at + 4);
			chunks.push({
				type: bytes.toString('latin1', at, at + 4),
				data: bytes.subarray(at + 8, at + 8 + length)
			});
			at += 8 + length + (length % 2);
		}
		return chunks;
	}
	const size = { width: 16_383, height: 258, dpi: 150 };
	// 0x2f, then 14 and 14 bits of size, then whether there is alpha.
	const lossless = (alpha: number) => chunk('VP8L', 0x2f, 0, 0, 0, alpha, 9, 9);

	test.each([
		['lossy', [chunk('VP8 ', 1, 2, 3)], 0x0c],
		['lossless', [lossless(0)], 0x0c],
		['lossless with alpha', [lossless(0x10)], 0x1c],
		[
			'extended, with alpha',
			[chunk('VP8X', 0x10, ...Array<number>(9).fill(0)), chunk('ALPH', 1), chunk('VP8 ', 2)],
			0x1c
		]
	])(
		'%s: the extended header with its flags and its size, then the picture, Exif, XMP',
		(_, chunks, flags) => {
			const [header, ...others] = readWebp(addWebpMetadata(webp(...chunks), said, size)!);
			expect(header!.type).toBe('VP8X');
			expect([...header!.data]).toEqual([flags, 0, 0, 0, 0xfe, 0x3f, 0, 1, 1, 0]);
			const [xmp, block] = [others.pop()!, others.pop()!];
			expect([block.type, xmp.type]).toEqual(['EXIF', 'XMP ']);
			expect(xmp.data.toString('utf8')).toBe(writeXmp(said));
			expect(readExif(block.data)).toMatchObject({ [0x11a]: 150, [0x13b]: 'Fateline' });
			const had = readWebp(webp(...chunks)).filter(({ type }) => type !== 'VP8X');
			expect(others).toEqual(had);
			const again = addWebpMetadata(addWebpMetadata(webp(...chunks), said, size)!, said, size)!;
			expect(readWebp(again).map(({ type }) => type)).toEqual([
				'VP8X',
				...had.map(({ type }) => type),
				'EXIF',
				'XMP '
			]);
		}
	);

	test('what is torn, or none, is none', () => {
		const whole = webp(lossless(0));
		expect(addWebpMetadata(whole, said, size)).toBeDefined();
		for (let end = 0; end < whole.length; end++)
			expect(addWebpMetadata(whole.subarray(0, end), said, size)).toBeUndefined();
	});
});
