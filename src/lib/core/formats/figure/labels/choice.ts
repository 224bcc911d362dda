import { listFarSpots } from './far-spots.ts';
import type { Weigh } from './ground.ts';
import { listNearSpots } from './near-spots.ts';
import type { LabelBody, NameShape, Spot } from './spot.ts';

/** A name with its body. */
export interface Named {
	/** Its place in the list of bodies. */
	readonly body: number;
	readonly around: LabelBody;
	readonly shapes: readonly NameShape[];
}

/** The places among which names choose. Those far away are listed only for names that find none near their bodies. */
export class Choice {
	readonly count: number;
	readonly #names: readonly Named[];
	readonly #weigh: Weigh;
	readonly #em: number;
	readonly #near: (readonly Spot[])[] = [];
	readonly #far: (readonly Spot[])[] = [];

	/** Takes the names with the most important first. */
	constructor(names: readonly Named[], weigh: Weigh, em: number) {
		this.#names = names;
		this.#weigh = weigh;
		this.#em = em;
		this.count = names.length;
	}

	/** The places right beside a body, the best first. */
	near(name: number): readonly Spot[] {
		return (this.#near[name] ??= this.#list(name, listNearSpots));
	}

	/** Those far away, the best first. */
	far(name: number): readonly Spot[] {
		return (this.#far[name] ??= this.#list(name, listFarSpots));
	}

	/** One of them all by a share from 0 up to 1: 0 is the best. Nothing when there is none. */
	pick(name: number, share: number): Spot | undefined {
		const [near, far] = [this.near(name), this.far(name)];
		const at = Math.floor(share * (near.length + far.length));
		return near[at] ?? far[at - near.length];
	}

	/** What it costs to leave a name out: the most important costs twice as much as the least. */
	missing(name: number): number {
		return 90 - (45 * name) / this.count;
	}

	#list(name: number, list: typeof listNearSpots): readonly Spot[] {
		const { body, around, shapes } = this.#names[name]!;
		return shapes
			.flatMap((shape) => list(around, shape, this.#em))
			.map((spot) => this.#weigh(spot, body))
			.filter((spot) => spot !== undefined)
			.sort((a, b) => a.cost - b.cost);
	}
}
