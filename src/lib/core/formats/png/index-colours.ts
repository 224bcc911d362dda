/** A picture of few colours: the colours as red, green, blue, and for each pixel the number of its own. */
export interface IndexedPixels {
	readonly colours: Uint8Array;
	readonly indices: Uint8Array<ArrayBuffer>;
}

/** What tells two colours apart: the highest four bits of each channel. */
const shadeCount = 4096;

/** A palette has no more. */
const most = 256;

/**
 * The opaque pixels (RGBA) of a drawing by number. Where it is flat its colours stay what they are; along edges, where
 * one blends into the other, blends that are hardly told apart become one.
 */
export function indexColours(pixels: Uint8Array): IndexedPixels {
	const runs = findRuns(pixels);
	const { counts, colours } = gatherShades(runs);
	const used = [...counts.keys()].filter((shade) => counts[shade]! > 0);
	const kept = used.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, most);
	const numbers = new Uint8Array(shadeCount);
	kept.forEach((shade, at) => (numbers[shade] = at));
	for (const shade of used.slice(most)) numbers[shade] = nearest(kept, colours, colours[shade]!);
	const indices = new Uint8Array(pixels.length / 4);
	for (let run = 0, from = 0; run < runs.ends.length; run++) {
		const to = runs.ends[run]!;
		indices.fill(numbers[shadeOf(runs.colours[run]!)]!, from, to);
		from = to;
	}
	return { colours: Uint8Array.from(kept.flatMap((shade) => channels(colours[shade]!))), indices };
}

/** Pixels side by side that are of one colour: where each such run ends. There are few in a drawing. */
interface Runs {
	readonly ends: readonly number[];
	readonly colours: readonly number[];
}

function findRuns(pixels: Uint8Array): Runs {
	const total = pixels.length / 4;
	const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.length);
	const ends: number[] = [];
	const colours: number[] = [];
	for (let pixel = 0, last = -1; pixel < total; pixel++) {
		const colour = view.getUint32(4 * pixel) >>> 8;
		if (colour === last) continue;
		if (pixel > 0) ends.push(pixel);
		colours.push((last = colour));
	}
	if (total > 0) ends.push(total);
	return { ends, colours };
}

/** How many pixels there are of each shade, and which colour stands for it: the one of its longest run. */
function gatherShades({ ends, colours }: Runs): { counts: Uint32Array; colours: Uint32Array } {
	const counts = new Uint32Array(shadeCount);
	const longest = new Uint32Array(shadeCount);
	const standing = new Uint32Array(shadeCount);
	for (let run = 0, from = 0; run < ends.length; run++) {
		const length = ends[run]! - from;
		const shade = shadeOf(colours[run]!);
		counts[shade]! += length;
		if (length > longest[shade]!) [longest[shade], standing[shade]] = [length, colours[run]!];
		from = ends[run]!;
	}
	return { counts, colours: standing };
}

function shadeOf(colour: number): number {
	return ((colour >> 12) & 0xf00) | ((colour >> 8) & 0xf0) | ((colour >> 4) & 0xf);
}

function channels(colour: number): readonly [number, number, number] {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(kept: readonly number[], colours: Uint32Array, colour: number): number {
	const [red, green, blue] = channels(colour);
	let [best, least] = [0, Infinity];
	kept.forEach((shade, at) => {
		const [r, g, b] = channels(colours[shade]!);
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) [best, least] = [at, distance];
	});
	return best;
}
