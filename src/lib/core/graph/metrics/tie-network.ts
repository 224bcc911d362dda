import { hasBit } from '../bitset.ts';
import type { Graph } from '../build.ts';
import type { Passing } from '../facets/select.ts';
import type { Measurement } from './metric.ts';
import type { Network } from './network.ts';

/** A network of some of a graph's entities. */
export interface EntityNetwork extends Network {
	/** Per member of the network its place in the dataset, ascending. */
	readonly members: Int32Array;
}

/** A tie between the places of two entities. */
export interface WeightedTie {
	readonly a: number;
	readonly b: number;
	readonly weight: number;
}

/**
 * The entities that pass with one tie for every two between which a claim passes, weighing as many as such claims there
 * are, whichever way round they are. A claim of an entity about itself is no tie.
 */
export function buildTieNetwork(graph: Graph, { entities, claims }: Passing): EntityNetwork {
	const size = graph.dataset.entities.length;
	const weights = new Map<number, number>();
	graph.subjects.forEach((subject, claim) => {
		const object = graph.objects[claim]!;
		if (subject === object || !hasBit(claims, claim)) return;
		if (!hasBit(entities, subject) || !hasBit(entities, object)) return;
		const pair = Math.min(subject, object) * size + Math.max(subject, object);
		weights.set(pair, (weights.get(pair) ?? 0) + 1);
	});
	const ties = [...weights].map(([pair, weight]) => ({
		...{ a: Math.floor(pair / size), b: pair % size, weight }
	}));
	return buildNetwork(membersOf(graph, entities), ties);
}

/**
 * The network of given ties between given entities, which are places in the dataset, ascending. What weighs nothing is
 * no tie.
 */
export function buildNetwork(members: Int32Array, ties: readonly WeightedTie[]): EntityNetwork {
	const numbers = new Map(Array.from(members, (place, member) => [place, member]));
	const heavy = ties.filter(({ weight }) => weight > 0);
	return {
		members,
		count: members.length,
		sources: Int32Array.from(heavy, ({ a }) => numbers.get(a)!),
		targets: Int32Array.from(heavy, ({ b }) => numbers.get(b)!),
		weights: Float64Array.from(heavy, ({ weight }) => weight)
	};
}

function membersOf(graph: Graph, entities: Passing['entities']): Int32Array {
	const places = graph.dataset.entities.map((_, place) => place);
	return Int32Array.from(places.filter((place) => hasBit(entities, place)));
}

/** A measurement of a network's members as one of all entities of the dataset; NaN for those outside. */
export function spreadValues(
	measurement: Measurement,
	{ members }: EntityNetwork,
	entityCount: number
): Measurement {
	const values = new Float64Array(entityCount).fill(NaN);
	members.forEach((place, member) => (values[place] = measurement.values[member]!));
	return { ...measurement, values };
}
