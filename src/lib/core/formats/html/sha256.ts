import { strToU8 } from 'fflate';

/** `sha256-…` of a text, as a content security policy names a script or a style sheet (FIPS 180-4; CSP 3, section 2.3.1). */
export function hashSource(text: string): string {
	return `sha256-${toBase64(sha256(strToU8(text)))}`;
}

/** The first bits of the fractional parts of the square roots of the first primes, and of the cube roots. */
const primes = Array.from({ length: 312 }, (_, number) => number).filter(
	(number) =>
		number > 1 && !Array.from({ length: number - 2 }, (_, at) => at + 2).some((d) => number % d === 0)
);
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32);
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256. The browser's own is there only on secure pages. */
export function sha256(bytes: Uint8Array): Uint8Array {
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const padded = new Uint8Array(64 * blocks);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const data = new DataView(padded.buffer);
	data.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
	data.setUint32(padded.length - 4, bytes.length * 8);
	const state = Int32Array.from(start);
	for (let block = 0; block < blocks; block++) mix(state, data, 64 * block);
	const hash = new DataView(new ArrayBuffer(32));
	state.forEach((word, at) => hash.setInt32(4 * at, word));
	return new Uint8Array(hash.buffer);
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function mix(state: Int32Array, data: DataView, from: number): void {
	const words = new Int32Array(64);
	for (let at = 0; at < 64; at++) {
		if (at < 16) {
			words[at] = data.getInt32(from + 4 * at);
			continue;
		}
		const [w2, w7, w15, w16] = [2, 7, 15, 16].map((back) => words[at - back]!) as [
			number,
			number,
			number,
			number
		];
		const early = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
		const late = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
		words[at] = w16 + early + w7 + late;
	}
	let [a, b, c, d, e, f, g, h] = state as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let at = 0; at < 64; at++) {
		const choice = (e & f) ^ (~e & g);
		const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[at]! + words[at]!) | 0;
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, at) => (state[at]! += word));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		for (let part = 0; part < 4; part++)
			text += at + part > bytes.length ? '=' : letters[(bits >>> (18 - 6 * part)) & 63];
	}
	return text;
}
