/** Lanes above and below each other, numbered from the middle, in which stretches are taken. */
export class Lanes {
	readonly #taken = new Map<number, (readonly [left: number, right: number])[]>();

	/** Takes a stretch in the free lane nearest to the one wanted; of two as near, the one below. */
	take(wanted: number, left: number, right: number): number {
		for (let away = 0; ; away++)
			for (const lane of [wanted + away, wanted - away]) {
				const taken = this.#taken.get(lane) ?? [];
				if (taken.some(([from, to]) => from < right && left < to)) continue;
				this.#taken.set(lane, [...taken, [left, right]]);
				return lane;
			}
	}
}
