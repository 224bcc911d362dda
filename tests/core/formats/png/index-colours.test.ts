import { inflateSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChunks } from '#lib/core/formats/png/chunks.ts';
import { indexColours } from '#lib/core/formats/png/index-colours.ts';
import { layOutRows, writeIndexedPng } from '#lib/core/formats/png/write-indexed-png.ts';

type Colour = readonly [number, number, number];

const paint = (colours: readonly Colour[]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

function seen(colours: readonly Colour[]): number[][] {
	const { colours: palette, indices } = indexColours(paint(colours));
	return [...indices].map((index) => [...palette.subarray(3 * index, 3 * index + 3)]);
}

const [paper, ink, blend, near]: Colour[] = [
	[250, 246, 238],
	[35, 31, 26],
	[140, 136, 130],
	[141, 137, 131]
];

test('flat colours stay what they are, blends that look alike become one', () => {
	const row = [paper!, paper!, blend!, ink!, ink!, near!, near!, paper!];
	expect(seen(row)).toEqual([paper, paper, near, ink, ink, near, near, paper]);
	expect(indexColours(new Uint8Array(0)).indices).toHaveLength(0);
});

test('no colour comes out further from itself than a shade is wide, as long as there are few', () => {
	const channel = fc.integer({ min: 0, max: 255 });
	const colour = fc.tuple(channel, channel, channel);
	fc.assert(
		fc.property(fc.array(colour, { minLength: 1, maxLength: 200 }), (colours) => {
			seen(colours).forEach((found, at) =>
				found.forEach((value, part) => expect(Math.abs(value - colours[at]![part]!)).toBeLessThan(16))
			);
		})
	);
});

test('a palette has no more than 256 colours, the most used among them', () => {
	const many = Array.from({ length: 2000 }, (_, at): Colour => [
		(at * 37) % 256,
		(at * 91) % 256,
		(at * 53) % 256
	]);
	const { colours } = indexColours(paint([...many, ...Array.from({ length: 500 }, () => paper!)]));
	expect(colours).toHaveLength(3 * 256);
	expect([...colours.subarray(0, 3)]).toEqual(paper);
});

test('the file holds the colours and, packed, the rows', () => {
	const size = { width: 2, height: 2 };
	const indexed = indexColours(paint([paper!, ink!, ink!, ink!]));
	const rows = layOutRows(indexed.indices, size);
	const chunks = readChunks(writeIndexedPng(size, indexed, deflateSync(rows)))!;
	expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
	expect([...chunks[0]!.data]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
	expect([...chunks[1]!.data]).toEqual([...ink!, ...paper!]);
	expect([...inflateSync(chunks[2]!.data)]).toEqual([0, 1, 0, 0, 0, 0]);
});
