import { BoxGrid } from './box-grid.ts';
import { cross, isThrough, overlap } from './overlap.ts';
import type { Sides, Spot } from './spot.ts';

/** Which names stand where; no two of them are ever in each other's way. */
export class Placing {
	readonly #spots: (Spot | undefined)[];
	readonly #grid: BoxGrid;

	constructor(count: number, frame: Sides, size: number) {
		this.#spots = Array.from({ length: count }, () => undefined);
		this.#grid = new BoxGrid(frame, size, count);
	}

	spotOf(label: number): Spot | undefined {
		return this.#spots[label];
	}

	/** Puts a name at a place that is free, or nowhere. */
	put(label: number, spot: Spot | undefined): void {
		const before = this.#spots[label];
		if (before) this.#grid.remove(label, before.reach);
		if (spot) this.#grid.add(label, spot.reach);
		this.#spots[label] = spot;
	}

	isFree(spot: Spot, label: number): boolean {
		return !this.#grid.some(spot.reach, (other) => other !== label && areInTheWay(spot, this.#spots[other]!));
	}

	/** The names that would have to go; nothing when they are more than so many. */
	inTheWay(spot: Spot, label: number, most: number): number[] | undefined {
		const found: number[] = [];
		const tooMany = this.#grid.some(spot.reach, (other) => {
			if (other !== label && areInTheWay(spot, this.#spots[other]!)) found.push(other);
			return found.length > most;
		});
		return tooMany ? undefined : found;
	}
}

/** Whether a name or its line lies on the other, or their lines cross. */
export function areInTheWay(a: Spot, b: Spot): boolean {
	if (!overlap(a.reach, b.reach)) return false;
	if (overlap(a, b)) return true;
	if (a.leader && isThrough(a.leader, b)) return true;
	if (b.leader && isThrough(b.leader, a)) return true;
	return Boolean(a.leader && b.leader && cross(a.leader, b.leader));
}
