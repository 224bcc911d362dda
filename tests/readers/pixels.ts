import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { readChunks } from '#lib/core/formats/png/chunks.ts';

/** A picture as bytes of red, green and blue (and how much it covers). */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly channels: number;
	readonly bytes: Uint8Array;
}

/** A PNG of 8 bits to a channel, with or without alpha, not interlaced: what rsvg-convert and poppler write. */
export function readPng(file: Uint8Array): Pixels {
	const chunks = readChunks(file)!;
	const head = chunks[0]!.data;
	const view = new DataView(head.buffer, head.byteOffset);
	const [width, height, channels] = [view.getUint32(0), view.getUint32(4), head[9] === 6 ? 4 : 3];
	const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
	const raw = inflateSync(packed);
	const line = width * channels;
	const bytes = new Uint8Array(line * height);
	for (let y = 0; y < height; y++) {
		const filter = raw[y * (line + 1)]!;
		for (let x = 0; x < line; x++) {
			const left = x < channels ? 0 : bytes[y * line + x - channels]!;
			const up = y === 0 ? 0 : bytes[(y - 1) * line + x]!;
			const corner = y === 0 || x < channels ? 0 : bytes[(y - 1) * line + x - channels]!;
			bytes[y * line + x] = raw[y * (line + 1) + 1 + x]! + guess(filter, left, up, corner);
		}
	}
	return { width, height, channels, bytes };
}

/** What the filters of PNG (third edition, section 9.2) expect a byte to be. */
function guess(filter: number, left: number, up: number, corner: number): number {
	if (filter === 0) return 0;
	if (filter === 1) return left;
	if (filter === 2) return up;
	if (filter === 3) return (left + up) >> 1;
	const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}

/**
 * The share of squares of so many pixels in which two pictures of one size differ, on the average of the square, by more
 * than the tolerance in some channel. Programs put the same letter a fraction of a pixel here or there; squares forgive it.
 */
export function shareDiffering(a: Pixels, b: Pixels, side: number, tolerance: number): number {
	let differing = 0;
	const [across, down] = [Math.floor(a.width / side), Math.floor(a.height / side)];
	for (let y = 0; y < down; y++)
		for (let x = 0; x < across; x++)
			if (distance(a, b, x * side, y * side, side) > tolerance * side ** 2) differing++;
	return differing / (across * down);
}

/** The largest difference of a channel between two squares, summed up over their pixels. */
function distance(a: Pixels, b: Pixels, left: number, top: number, side: number): number {
	let [red, green, blue] = [0, 0, 0];
	for (let y = top; y < top + side; y++)
		for (let x = left; x < left + side; x++) {
			const [first, second] = [(y * a.width + x) * a.channels, (y * b.width + x) * b.channels];
			red += a.bytes[first]! - b.bytes[second]!;
			green += a.bytes[first + 1]! - b.bytes[second + 1]!;
			blue += a.bytes[first + 2]! - b.bytes[second + 2]!;
		}
	return Math.max(Math.abs(red), Math.abs(green), Math.abs(blue));
}

/** An SVG as librsvg draws it, so many times its size. */
export function drawSvgFile(file: string, zoom = 1): Pixels {
	const options = ['-f', 'png', '-z', String(zoom)];
	return readPng(execFileSync('rsvg-convert', options, { input: file, maxBuffer: 2 ** 28 }));
}
