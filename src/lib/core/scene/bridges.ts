import { hasBit, type Bitset } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { Focus } from '../view/focus.ts';
import type { Place } from '../view/moved.ts';
import { bridgeEmphasis, type Emphasis } from './emphasis.ts';
import type { Tie } from './ties.ts';

/**
 * What is left of an entity that is filtered out but joined at least two that are shown: lines from each of them to
 * the place where it would stand. Lines that meet, not one for every pair: a congress of sixty gives 60, not 1770.
 */
export interface SceneBridge {
	/** The entity that is filtered out. */
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** The entities shown that it joins. */
	readonly ends: readonly string[];
	readonly emphasis: Emphasis;
}

/** The bridges of a scope, in the order of the dataset; a tie counts whether or not its own claims pass. */
export function composeBridges(
	graph: Graph,
	ties: readonly Tie[],
	{ scope, shown }: { readonly scope: Bitset; readonly shown: Bitset },
	placeOf: (member: number) => Place,
	focus: Focus | undefined
): SceneBridge[] {
	const { entities } = graph.dataset;
	const ends = new Map<number, string[]>();
	for (const { a, b } of ties) {
		if (!hasBit(scope, a) || !hasBit(scope, b) || hasBit(shown, a) === hasBit(shown, b)) continue;
		const [hidden, end] = hasBit(shown, a) ? [b, a] : [a, b];
		const joined = ends.get(hidden);
		if (joined) joined.push(entities[end]!.id);
		else ends.set(hidden, [entities[end]!.id]);
	}
	return [...ends]
		.filter(([, joined]) => joined.length > 1)
		.sort(([one], [other]) => one - other)
		.map(([hidden, joined]) => {
			const { id } = entities[hidden]!;
			const { x, y } = placeOf(hidden);
			return { id, x, y, ends: joined, emphasis: bridgeEmphasis(id, joined, focus) };
		});
}
