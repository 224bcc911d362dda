import { GIFEncoder, quantize, type Colour } from 'gifenc';
import type { FilmSize } from './film.ts';

/** Colours of a GIF: the last of the 256 is kept for what has not changed since the figure before. */
const [colours, unchanged] = [255, 255];

/** How many pixels of each figure are looked at for the colours of all. */
const looked = 40_000;

/** The colours of a whole film, from some of its figures: one palette, so that nothing flickers. */
export function choosePalette(figures: readonly Uint8ClampedArray[]): readonly Colour[] {
	const picked = figures.map((rgba) => {
		const step = Math.max(1, Math.floor(rgba.length / 4 / looked));
		const own = new Uint8Array(Math.ceil(rgba.length / 4 / step) * 4);
		for (let to = 0, from = 0; from < rgba.length; from += 4 * step, to += 4)
			own.set(rgba.subarray(from, from + 4), to);
		return own;
	});
	const all = new Uint8Array(picked.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const own of picked) {
		all.set(own, at);
		at += own.length;
	}
	return quantize(all, colours, { format: 'rgb565' });
}

/** Writes an animated GIF figure by figure; the same figures make the same bytes. */
export class GifWriter {
	readonly #encoder = GIFEncoder();
	readonly #size: FilmSize;
	readonly #palette: readonly Colour[];
	readonly #nearest = new Int16Array(65_536).fill(-1);
	#before: Uint8Array | undefined;

	constructor(size: FilmSize, palette: readonly Colour[]) {
		this.#size = size;
		this.#palette = palette;
	}

	/** Adds a figure that stands for so many milliseconds; what has not changed is not written again. */
	add(rgba: Uint8ClampedArray, delay: number): void {
		const { width, height } = this.#size;
		const index = this.#indexOf(rgba);
		const before = this.#before;
		const changed = before ? index.map((colour, at) => (colour === before[at] ? unchanged : colour)) : index;
		const first = { palette: this.#filled(), repeat: 0, dispose: 1 };
		const later = { transparent: true, transparentIndex: unchanged, dispose: 1 };
		this.#encoder.writeFrame(changed, width, height, { delay, ...(before ? later : first) });
		this.#before = index;
	}

	finish(): Uint8Array<ArrayBuffer> {
		this.#encoder.finish();
		return this.#encoder.bytes();
	}

	/** With as many colours as a table of 256 has, so that the last of them is the one kept. */
	#filled(): readonly Colour[] {
		return Array.from({ length: unchanged + 1 }, (_, at) => this.#palette[at] ?? [0, 0, 0]);
	}

	#indexOf(rgba: Uint8ClampedArray): Uint8Array {
		const index = new Uint8Array(rgba.length / 4);
		for (let at = 0; at < index.length; at++) {
			const [red, green, blue] = [rgba[4 * at]!, rgba[4 * at + 1]!, rgba[4 * at + 2]!];
			const key = ((red >> 3) << 11) | ((green >> 2) << 5) | (blue >> 3);
			const known = this.#nearest[key]!;
			index[at] = known >= 0 ? known : (this.#nearest[key] = this.#find(red, green, blue));
		}
		return index;
	}

	#find(red: number, green: number, blue: number): number {
		let [best, least] = [0, Infinity];
		this.#palette.forEach(([r, g, b], at) => {
			const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
			if (far < least) [best, least] = [at, far];
		});
		return best;
	}
}
