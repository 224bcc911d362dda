import { buildChanceOfSharing } from '../../statistics/hypergeometric.ts';
import { weightMessages as words } from '../../text/projection-messages.ts';
import type { Text } from '../../text/text.ts';

/** How much it weighs that two have things in common. */
export interface Weight {
	readonly id: WeightId;
	readonly label: Text;
	/** In one sentence. */
	readonly meaning: Text;
	/** Where it is defined; empty for what needs no source. */
	readonly source: string;
	/** Makes the function for a projection through so many things. */
	readonly build: (things: number) => (sharing: Sharing) => number;
}

export type WeightId = 'plain' | 'newman' | 'hypergeometric';

/** Two, and what they have in common. */
export interface Sharing {
	/** For each thing in common how many are there, these two among them. */
	readonly sizes: readonly number[];
	/** How many things each of the two has to do with. */
	readonly ofA: number;
	readonly ofB: number;
}

/** Every way of weighing, in the order of the menu. */
export const weights: readonly Weight[] = [
	{
		...{ id: 'plain', ...words.plain, source: '' },
		build:
			() =>
			({ sizes }) =>
				sizes.length
	},
	{
		...{ id: 'newman', ...words.newman },
		source: 'M. E. J. Newman, Phys. Rev. E 64 (2001) 016132',
		build:
			() =>
			({ sizes }) =>
				sizes.reduce((sum, size) => sum + 1 / (size - 1), 0)
	},
	{
		...{ id: 'hypergeometric', ...words.hypergeometric },
		source:
			'M. Tumminello et al., PLoS ONE 6 (2011) e17994; Z. P. Neal, Social Network Analysis and Mining 3 (2013) 915',
		build: (things) => {
			const chance = buildChanceOfSharing(things);
			// Not −0 where the chance is 1.
			return ({ sizes, ofA, ofB }) => 0 - chance(ofA, ofB, sizes.length);
		}
	}
];
