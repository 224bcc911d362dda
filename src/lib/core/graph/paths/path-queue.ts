/** A path that may not have reached its end yet. */
export interface PartialPath {
	readonly members: readonly number[];
	/** What it costs, and what the rest of it costs at least: never more than a path that begins so does cost. */
	readonly rating: number;
}

/** The order in which paths are followed: the cheaper, then the one whose entities come first, then the longer. */
export function comparePaths(a: PartialPath, b: PartialPath): number {
	if (a.rating !== b.rating) return a.rating - b.rating;
	const shared = Math.min(a.members.length, b.members.length);
	for (let i = 0; i < shared; i++) {
		const difference = a.members[i]! - b.members[i]!;
		if (difference !== 0) return difference;
	}
	return b.members.length - a.members.length;
}

/** A queue from which the least comes first: a binary heap (Williams 1964). */
export class Queue<T> {
	readonly #items: T[] = [];
	readonly #compare: (a: T, b: T) => number;

	constructor(compare: (a: T, b: T) => number) {
		this.#compare = compare;
	}

	push(item: T): void {
		const items = this.#items;
		let at = items.push(item) - 1;
		while (at > 0) {
			const above = (at - 1) >>> 1;
			if (this.#compare(items[above]!, item) <= 0) break;
			items[at] = items[above]!;
			at = above;
		}
		items[at] = item;
	}

	/** Takes the least out; nothing when the queue is empty. */
	pop(): T | undefined {
		const items = this.#items;
		const least = items[0];
		const last = items.pop();
		if (items.length > 0) this.#sink(last!);
		return least;
	}

	#sink(item: T): void {
		const items = this.#items;
		let at = 0;
		for (let below = 1; below < items.length; below = 2 * at + 1) {
			if (below + 1 < items.length && this.#compare(items[below + 1]!, items[below]!) < 0) below++;
			if (this.#compare(item, items[below]!) <= 0) break;
			items[at] = items[below]!;
			at = below;
		}
		items[at] = item;
	}
}
