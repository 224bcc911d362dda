import { arrival, costInOrder } from './day-order.ts';
import { computeDeadlines, computeDistances } from './distances.ts';
import type { PathRequest } from './find-paths.ts';
import { stepsAlong, type Network } from './network.ts';
import type { PartialPath } from './path-queue.ts';

/** A path on its way to the end. */
export interface Walk extends PartialPath {
	readonly cost: number;
	/** The first day on which one can be at its last entity; -Infinity when time does not matter. */
	readonly day: number;
	/** Whether it is known that it arrives, and its rating is the best that is known. */
	readonly confirmed: boolean;
}

/** The walks of a request, rated by their cost and that of the cheapest way from where they are. */
export class Walks {
	readonly #network: Network;
	readonly #request: Omit<PathRequest, 'most'>;
	readonly #distances: Float64Array;
	readonly #deadlines: Float64Array | undefined;

	constructor(network: Network, request: Omit<PathRequest, 'most'>) {
		const { to, passes, inTime } = request;
		this.#network = network;
		this.#request = request;
		this.#distances = computeDistances(network, to, passes);
		this.#deadlines = inTime ? computeDeadlines(network, to, passes) : undefined;
	}

	/** Where all walks begin; nothing when none arrives. */
	start(): Walk | undefined {
		const { from } = this.#request;
		if (!this.#arrives(from, -Infinity)) return undefined;
		const rating = this.#distances[from]!;
		return { members: [from], cost: 0, rating, day: -Infinity, confirmed: false };
	}

	/** All that go one step further than a walk. */
	follow({ members, cost: before, day }: Walk): readonly Walk[] {
		return this.#stepsFrom(members, day).map((step) => {
			const cost = before + step.cost;
			const rating = cost + this.#distances[step.to]!;
			return { members: [...members, step.to], cost, rating, day: step.day, confirmed: false };
		});
	}

	/** The walk as it is now rated, when its turn has come; nothing when it leads nowhere. */
	confirm(walk: Walk): Walk | undefined {
		if (walk.confirmed) return walk;
		const { to, inTime } = this.#request;
		if (walk.members.at(-1) === to) {
			const rating = inTime ? costInOrder(stepsAlong(this.#network, walk.members)) : walk.cost;
			return { ...walk, rating, confirmed: true };
		}
		const rest = this.#isClear(walk) ? this.#distances[walk.members.at(-1)!]! : this.#restOf(walk);
		return Number.isFinite(rest) ? { ...walk, rating: walk.cost + rest, confirmed: true } : undefined;
	}

	/** Where one can go from the last of some entities, with the first day on which one can be there. */
	#stepsFrom(members: readonly number[], from: number) {
		const { to, passes, inTime } = this.#request;
		return this.#network[members.at(-1)!]!.flatMap((step) => {
			if ((step.to !== to && !passes(step.to)) || members.includes(step.to)) return [];
			const day = inTime ? arrival(step, from) : -Infinity;
			if (day === undefined || !this.#arrives(step.to, day)) return [];
			return [{ to: step.to, cost: step.cost, day }];
		});
	}

	#arrives(member: number, day: number): boolean {
		return this.#deadlines ? day <= this.#deadlines[member]! : Number.isFinite(this.#distances[member]!);
	}

	/** Whether a cheapest way on from a walk is clear of it, and possible in time: the first that offers itself is tried. */
	#isClear({ members, day: start }: Walk): boolean {
		let [way, day] = [members, start];
		while (way.at(-1) !== this.#request.to) {
			const rest = this.#distances[way.at(-1)!]!;
			const next = this.#stepsFrom(way, day).find((step) => step.cost + this.#distances[step.to]! === rest);
			if (!next) return false;
			[way, day] = [[...way, next.to], next.day];
		}
		return true;
	}

	/** What the rest of a walk costs when it does not come again to where it was; infinite when there is no such rest. */
	#restOf({ members, day }: Walk): number {
		const { to, passes, inTime } = this.#request;
		const last = members.at(-1)!;
		const fresh = (member: number) => passes(member) && !members.includes(member);
		if (inTime && !(day <= computeDeadlines(this.#network, to, fresh)[last]!)) return Infinity;
		return computeDistances(this.#network, to, fresh)[last]!;
	}
}
