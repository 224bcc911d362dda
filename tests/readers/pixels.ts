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
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
			bytes[y * line + x] = raw[y * (line + 1) + 1 + x]! + guess;
		}
	}
	return { width, height, channels, bytes };
}

function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
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
		for (let x = 0; x < across; x++) {
			const [first, second] = [averageOf(a, x, y, side), averageOf(b, x, y, side)];
			if (first.some((value, channel) => Math.abs(value - second[channel]!) > tolerance)) differing++;
		}
	return differing / (across * down);
}

function averageOf({ width, channels, bytes }: Pixels, x: number, y: number, side: number): number[] {
	return [0, 1, 2].map((channel) => {
		let sum = 0;
		for (let row = y * side; row < (y + 1) * side; row++)
			for (let column = x * side; column < (x + 1) * side; column++)
				sum += bytes[(row * width + column) * channels + channel]!;
		return sum / side ** 2;
	});
}

/** An SVG as librsvg draws it, so many times its size. */
export function drawSvgFile(file: string, zoom = 1): Pixels {
	const options = ['-f', 'png', '-z', String(zoom)];
	return readPng(execFileSync('rsvg-convert', options, { input: file, maxBuffer: 2 ** 28 }));
}
