import { claimsOf, stepsAlong, type Network } from './network.ts';
import { Queue } from './path-queue.ts';

/** A tie of the tree that joins entities, with its claims. */
export interface Join {
	readonly a: number;
	readonly b: number;
	readonly claims: readonly number[];
}

export interface SteinerTree {
	readonly cost: number;
	readonly joins: readonly Join[];
}

/**
 * For every set of ends (a bit for each) and every entity: what the cheapest tree costs that joins them, and how it came
 * about: of two trees that met, the one that joins this part of the set (above 0); or of one that grew by a step, from
 * this entity (-1 - entity); 0 for a single entity.
 */
interface Table {
	readonly costs: readonly Float64Array[];
	readonly origins: readonly Int32Array[];
}

/**
 * The cheapest tree that joins 2 to 12 entities over others: exact, by Dreyfus & Wagner (1971) with the growth of
 * Erickson, Monma & Veinott (1987). For every set of the ends and every entity it knows the cheapest tree that joins
 * them, made of two smaller ones that meet there or of one that grew by a step. An end that may not be passed can only
 * be a leaf. Nothing when the ends cannot be joined.
 */
export function findSteinerTree(
	network: Network,
	ends: readonly number[],
	passes: (member: number) => boolean
): SteinerTree | undefined {
	const [root, ...others] = ends;
	if (root === undefined || others.length === 0) return { cost: 0, joins: [] };
	const size = network.length;
	const open = Uint8Array.from(network, (_, member) => (passes(member) ? 1 : 0));
	const sets = Array.from({ length: 1 << others.length });
	const table: Table = {
		costs: sets.map(() => new Float64Array(size).fill(Infinity)),
		origins: sets.map(() => new Int32Array(size))
	};
	const all = sets.length - 1;
	for (let set = 1; set <= all; set++) {
		const single = (set & (set - 1)) === 0 ? others[31 - Math.clz32(set)] : undefined;
		if (single !== undefined) table.costs[set]![single] = 0;
		else meet(table, set, open);
		grow(network, table, set, { open, single, root });
	}
	const cost = table.costs[all]![root]!;
	if (cost === Infinity) return undefined;
	const joins = trace(table, all, root).map(({ a, b }) => {
		const [step] = stepsAlong(network, [a, b]);
		return { a, b, claims: claimsOf(step!.claims) };
	});
	return { cost, joins };
}

/** Two trees of which each joins a part of the set meet at an entity that may be passed. */
function meet({ costs, origins }: Table, set: number, open: Uint8Array): void {
	const [own, how] = [costs[set]!, origins[set]!];
	for (let part = (set - 1) & set; part > (set ^ part); part = (part - 1) & set) {
		const [one, other] = [costs[part]!, costs[set ^ part]!];
		for (let member = 0; member < own.length; member++) {
			const cost = one[member]! + other[member]!;
			if (cost >= own[member]! || open[member] === 0) continue;
			own[member] = cost;
			how[member] = part;
		}
	}
}

interface Growth {
	readonly open: Uint8Array;
	/** The one end that the tree joins so far: it may be left though it may not be passed. */
	readonly single: number | undefined;
	/** Where the tree may end though it may not be passed. */
	readonly root: number;
}

/** Trees grow step by step, the cheapest first. */
function grow(
	network: Network,
	{ costs, origins }: Table,
	set: number,
	{ open, single, root }: Growth
): void {
	const [own, how] = [costs[set]!, origins[set]!];
	const queue = new Queue<{ readonly member: number; readonly cost: number }>((a, b) => a.cost - b.cost);
	own.forEach((cost, member) => {
		if (cost < Infinity) queue.push({ member, cost });
	});
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { member, cost } = next;
		if (cost > own[member]! || (open[member] === 0 && member !== single)) continue;
		for (const step of network[member]!) {
			const grown = cost + step.cost;
			if (grown >= own[step.to]! || (open[step.to] === 0 && step.to !== root)) continue;
			own[step.to] = grown;
			how[step.to] = -1 - member;
			queue.push({ member: step.to, cost: grown });
		}
	}
}

/** The steps of the tree that joins a set of the ends and an entity. */
function trace(
	table: Table,
	set: number,
	member: number
): readonly { readonly a: number; readonly b: number }[] {
	const origin = table.origins[set]![member]!;
	if (origin === 0) return [];
	if (origin > 0) return [...trace(table, origin, member), ...trace(table, set ^ origin, member)];
	const from = -1 - origin;
	return [...trace(table, set, from), { a: from, b: member }];
}
