import type { Bitset } from './bitset.ts';
import type { FacetIndex } from './facets/facet-index.ts';

/** So many steps from the chosen; a half step adds the ties among the outermost, none is the chosen by themselves. */
export const depths = ['1', '1.5', '2', '2.5', '3', '0'] as const;

/** Along which direction of a claim a step goes; claims without a direction can be followed either way. */
export const ways = ['both', 'out', 'in'] as const;

/** What of a scope is looked at: the surroundings of some entities, without some and with all ties of others. */
export interface Surroundings {
	/** Ids of entities; nothing for the whole scope. */
	readonly around: readonly string[];
	readonly depth: (typeof depths)[number];
	readonly way: (typeof ways)[number];
	/** Groups of relations that are followed and shown; nothing for all. */
	readonly along: readonly string[];
	readonly hidden: readonly string[];
	readonly expanded: readonly string[];
}

export interface Part {
	readonly entities: Bitset;
	readonly claims: Bitset;
}

/** Makes the part of a scope that is looked at: `surround` in surroundings.ts, which is loaded when it is asked for. */
export type Surround = (index: FacetIndex, scope: Part, asked: Partial<Surroundings>) => Part;
