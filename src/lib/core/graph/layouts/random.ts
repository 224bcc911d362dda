/** Numbers from 0 up to 1 that look like chance and are always the same: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014). */
export function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
	};
}

/** Mixes a list in place (Fisher and Yates). */
export function shuffle(list: Int32Array, random: () => number): void {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const kept = list[at]!;
		list[at] = list[other]!;
		list[other] = kept;
	}
}
