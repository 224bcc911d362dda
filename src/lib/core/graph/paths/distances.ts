import type { Network } from './network.ts';
import { Queue } from './path-queue.ts';

interface Reached {
	readonly member: number;
	readonly value: number;
}

/**
 * What the cheapest way from every entity to `end` costs, over entities that may be passed (Dijkstra 1959); infinite
 * where there is none. One that may not be passed can be the beginning of a way.
 */
export function computeDistances(
	network: Network,
	end: number,
	passes: (member: number) => boolean
): Float64Array {
	const distances = new Float64Array(network.length).fill(Infinity);
	const queue = new Queue<Reached>((a, b) => a.value - b.value);
	distances[end] = 0;
	queue.push({ member: end, value: 0 });
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { member, value } = next;
		if (value > distances[member]! || (member !== end && !passes(member))) continue;
		for (const { to, cost } of network[member]!) {
			if (value + cost >= distances[to]!) continue;
			distances[to] = value + cost;
			queue.push({ member: to, value: value + cost });
		}
	}
	return distances;
}

/**
 * For every entity the last day on which one can be there and still come to `end` by steps of which none is earlier
 * than the one before; NaN, with which no day compares, where there is none.
 */
export function computeDeadlines(
	network: Network,
	end: number,
	passes: (member: number) => boolean
): Float64Array {
	const deadlines = new Float64Array(network.length).fill(NaN);
	const queue = new Queue<Reached>((a, b) => (a.value === b.value ? 0 : b.value - a.value));
	const reach = (member: number, value: number) => {
		if (value <= deadlines[member]!) return;
		deadlines[member] = value;
		queue.push({ member, value });
	};
	reach(end, Infinity);
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { member, value } = next;
		if (value < deadlines[member]! || (member !== end && !passes(member))) continue;
		for (const { to, claims } of network[member]!)
			for (const { earliest, latest } of claims) if (earliest <= value) reach(to, Math.min(latest, value));
	}
	return deadlines;
}
