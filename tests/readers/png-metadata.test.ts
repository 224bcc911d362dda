import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngMetadata } from '#lib/core/formats/metadata/png-metadata.ts';
import { insertChunks, readChunks, writeChunks, type Chunk } from '#lib/core/formats/png/chunks.ts';
import { aboutSomething as about } from '../fixtures/about.ts';

/** One grey pixel. */
const pixel: readonly Chunk[] = [
	{ type: 'IHDR', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0) },
	{ type: 'IDAT', data: deflateSync(Uint8Array.of(0, 128)) },
	{ type: 'IEND', data: new Uint8Array() }
];

test('pngcheck finds no fault, the density, and every text by its keyword', () => {
	const file = writeChunks(insertChunks(pixel, pngMetadata(about, 300)));
	const { stdout, status } = spawnSync('pngcheck', ['-vt'], { input: file });
	const told = stdout.toString('utf8');
	expect(told).toContain('No errors detected');
	expect(status).toBe(0);
	expect(told).toContain('length 9: 11811x11811 pixels/meter (300 dpi)');
	const keywords = [...told.matchAll(/chunk iTXt .*keyword: (.*)/g)].map(([, keyword]) => keyword);
	expect(keywords).toEqual([
		...['Title', 'Author', 'Description', 'Copyright', 'Creation Time', 'Software', 'Source'],
		'XML:com.adobe.xmp'
	]);
});

test('every text chunk is keyword, five zeros, text; a zero inside would end the text', () => {
	const chunks = readChunks(writeChunks(insertChunks(pixel, pngMetadata(about, 96))))!;
	const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => Buffer.from(data));
	for (const text of texts) expect(text.toString('utf8')).toMatch(/^[\w :.]+\0{5}[^\0]+$/);
	expect(texts[0]!.toString('utf8')).toBe(`Title\0\0\0\0\0${about.title}`);
	expect(texts[2]!.toString('utf8')).toBe(`Description\0\0\0\0\0${about.description.replaceAll('\0', '')}`);
	expect(texts[7]!.toString('utf8')).toContain('<?xpacket begin="\uFEFF"');
	expect(chunks.map(({ type }) => type).slice(-2)).toEqual(['IDAT', 'IEND']);
});
