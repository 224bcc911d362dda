import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChunks, writeChunks } from '#lib/core/formats/png/chunks.ts';
import { formatBase64, parseBase64 } from '#lib/core/formats/state/base64.ts';
import { carriers, readState, withState } from '#lib/core/formats/state/index.ts';
import { stateLimits } from '#lib/core/formats/state/picture-state.ts';
import { encodeState } from '#lib/core/formats/state/state-bytes.ts';
import { filesWith, pdfFile, picture, sampleBytes, sampleState, svgFile } from './samples.ts';

const text = (file: Uint8Array) => Buffer.from(file).toString('latin1');
const bytes = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'));
const other = { ...sampleState, query: 'fate=unknown' };

// It cannot be packed, and is as large as it may be; the other is one byte larger.
const noise = Uint8Array.from({ length: stateLimits.packed }, (_, at) => (at * at * 7919) >> 5);
const largest = await filesWith(noise);
const tooLarge = await filesWith(new Uint8Array(stateLimits.packed + 1));
const [bare, full] = [await filesWith(undefined), await filesWith(sampleBytes)];

describe.each(carriers.map(({ id }) => id))('%s', (id) => {
	const [file, without] = [full[id]!, bare[id]!];

	test('gives back the state that was put in, and the same bytes of it', () => {
		expect(readState(file)).toEqual({ state: sampleState });
		expect(encodeState(readState(file).state!)).toEqual(sampleBytes);
	});

	test('without one says that there is none', () => {
		expect(readState(without)).toEqual({ problem: 'none' });
	});

	test('is known by how it begins, and as no other kind', () => {
		expect(carriers.filter(({ recognises }) => recognises(file)).map((each) => each.id)).toEqual([id]);
	});

	test('carries the largest state that there may be, and no larger one is read', () => {
		const read = carriers.find((each) => each.id === id)!.read(largest[id]!);
		// An attachment is known by how it begins.
		if (id === 'pdf') expect(read).toBe('damaged');
		else expect(Buffer.compare(noise, Buffer.from(read as Uint8Array))).toBe(0);
		expect(readState(tooLarge[id]!)).toEqual({ problem: 'too-large' });
	});
});

test.each(carriers.filter(({ withState: put }) => put).map(({ id }) => id))(
	'%s gets one state only, and loses nothing else',
	(id) => {
		const again = withState(id, full[id]!, encodeState(other)!);
		expect(readState(again)).toEqual({ state: other });
		expect(again).toEqual(withState(id, bare[id]!, encodeState(other)!));
	}
);

test('PNG: the chunks of others stay, before the picture; a torn file is damaged', () => {
	const chunks = readChunks(picture('small.png'))!;
	const comment = { type: 'tEXt', data: bytes('Comment\0fateline\0') };
	const file = withState('png', writeChunks([chunks[0]!, comment, ...chunks.slice(1)]), sampleBytes);
	expect(readChunks(file)!.map(({ type }) => type)).toEqual(['IHDR', 'tEXt', 'iTXt', 'IDAT', 'IDAT', 'IEND']);
	expect(readState(file)).toEqual({ state: sampleState });
	expect(readState(file.subarray(0, -1))).toEqual({ problem: 'damaged' });
	// Compressed text is not ours.
	const packed = readChunks(file)!.map((chunk) =>
		chunk.type === 'iTXt' ? { ...chunk, data: chunk.data.with(9, 1) } : chunk
	);
	expect(readState(writeChunks(packed))).toEqual({ problem: 'damaged' });
});

test('SVG: other programs may give the element a prefix, attributes and white space', () => {
	const file = text(svgFile(sampleBytes));
	const base64 = formatBase64(sampleBytes);
	const opening = '<fateline-view xmlns="urn:x-fateline:view">';
	expect(file).toContain(`${opening}${base64}</fateline-view>`);
	const rewrite = (element: string) =>
		readState(bytes(file.replace(`${opening}${base64}</fateline-view>`, element)));
	const lines = base64.replace(/(.{76})/g, '\n   $1').concat('\n');
	expect(rewrite(`<ns0:fateline-view\n id="a"\txml:space="preserve" >${lines}</ns0:fateline-view >`)).toEqual(
		{
			state: sampleState
		}
	);
	for (const [element, problem] of [
		['', 'none'],
		['<fateline-views></fateline-views>', 'none'],
		[`${opening}</fateline-view>`, 'damaged'],
		['<fateline-view/>', 'damaged'],
		[`${opening}${base64}`, 'damaged'],
		[`${opening}${base64}<script>alert(1)</script></fateline-view>`, 'damaged'],
		[`${opening}<![CDATA[${base64}]]></fateline-view>`, 'damaged'],
		[`${opening}&#82;${base64.slice(1)}</fateline-view>`, 'damaged'],
		[`${opening}${base64.slice(0, -4)}</fateline-view>`, 'damaged']
	] as const)
		expect(rewrite(element), element.slice(0, 60)).toEqual({ problem });
});

test('PDF: attachments of others are passed over, packed or not; a damaged one of ours is not', async () => {
	expect(readState(await pdfFile(sampleBytes, { compress: false }))).toEqual({ state: sampleState });
	const file = text(await pdfFile(sampleBytes));
	const start = file.lastIndexOf('stream\n', file.indexOf('fateline-view.bin')) + 7;
	expect(start).toBeGreaterThan(7);
	const cut = bytes(file.replaceAll(/\/Length (\d+)/g, '/Length 9 0 R'));
	expect(readState(cut)).toEqual({ state: sampleState });
	expect(readState(bytes(file.replaceAll('/Filter /FlateDecode', '/Filter /LZWDecode')))).toEqual({
		problem: 'damaged'
	});
});

test.each(['lossy.webp', 'lossless.webp', 'alpha.webp'])(
	'WebP: %s without its header gets it again',
	(name) => {
		const whole = text(picture(name));
		const header = whole.slice(12, 30);
		expect(header.slice(0, 4)).toBe('VP8X');
		// Only the image, as the simple format has it (no colour profile, no alpha).
		const at = whole.search(/VP8[L ]/);
		const simple = `RIFF${String.fromCharCode(whole.length - at + 4)}\0\0\0WEBP${whole.slice(at)}`;
		const file = withState('webp', bytes(simple), sampleBytes);
		expect(readState(file)).toEqual({ state: sampleState });
		// The same size; no flags, for there is nothing else in it.
		expect(text(file).slice(12, 30)).toBe(header.slice(0, 8) + '\0\0\0\0' + header.slice(12));
		expect(Buffer.from(file).readUInt32LE(4)).toBe(file.length - 8);
	}
);

test('a file of nothing but small pieces is not read to its end', () => {
	const text = (count: number) => 'fateline-view '.repeat(count);
	const last = `<fateline-view>${formatBase64(sampleBytes)}</fateline-view></svg>`;
	expect(readState(bytes(`<svg>${text(9_000)}${last}`))).toEqual({ state: sampleState });
	expect(readState(bytes(`<svg>${text(11_000)}${last}`))).toEqual({ problem: 'none' });

	const [jpeg, webp] = [full.jpeg!, full.webp!];
	const segments = (count: number) =>
		new Uint8Array(
			Buffer.concat([jpeg.subarray(0, 2), bytes('\xff\xfe\0\x02'.repeat(count)), jpeg.subarray(2)])
		);
	expect(readState(segments(9_000))).toEqual({ state: sampleState });
	expect(readState(segments(11_000))).toEqual({ problem: 'damaged' });

	const pieces = (count: number) => {
		const more = Buffer.concat([webp, bytes('none\0\0\0\0'.repeat(count))]);
		more.writeUInt32LE(more.length - 8, 4);
		return new Uint8Array(more);
	};
	expect(readState(pieces(9_000))).toEqual({ state: sampleState });
	expect(readState(pieces(11_000))).toEqual({ problem: 'damaged' });

	const [head, ...others] = readChunks(full.png!)!;
	const chunks = (count: number) =>
		writeChunks([
			head!,
			...Array.from({ length: count }, () => ({ type: 'noNe', data: new Uint8Array() })),
			...others
		]);
	expect(readState(chunks(99_000))).toEqual({ state: sampleState });
	expect(readState(chunks(101_000))).toEqual({ problem: 'damaged' });
});

test.each([
	['nothing', new Uint8Array()],
	['a GIF', bytes('GIF89a')],
	['text', bytes('fateline-view')],
	['a graph file', bytes('<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3"/>')],
	['a page', bytes('<!DOCTYPE html><html></html>')],
	['an archive', bytes('PK\x03\x04')]
])('%s is no picture', (_, file) => {
	expect(readState(file)).toEqual({ problem: 'not-a-picture' });
});

test('a file of more than 50 MB is not looked into', () => {
	const file = new Uint8Array(stateLimits.file + 1);
	file.set(picture('small.png'));
	expect(readState(file)).toEqual({ problem: 'too-large' });
	expect(readState(file.subarray(0, stateLimits.file))).not.toEqual({ problem: 'too-large' });
});

test('letters for bytes: as Node writes them, and back; nothing else is read', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 50 }), (data) => {
			const written = formatBase64(data);
			expect(written).toBe(Buffer.from(data).toString('base64'));
			expect(parseBase64(bytes(written))).toEqual(data);
			expect(parseBase64(bytes(written.replace(/(.{4})/g, '$1 \n')))).toEqual(data);
		})
	);
	for (const wrong of ['A', 'AB', 'AB=', 'A===', 'AB=C', 'AB<C', 'AB-_', 'ABCDE', '====', 'ABC\u00ff'])
		expect(parseBase64(bytes(wrong)), wrong).toBeUndefined();
});
