import { buildWitnesses } from '../../dataset/witness.ts';
import { evidenceMessages as words } from '../../text/evidence-messages.ts';
import type { ClaimFacet } from './facet.ts';

/** From this number on witnesses are counted together. */
const many = 4;

/** How many independent works say what a claim says: see `buildWitnesses`. */
export const witnessesFacet: ClaimFacet = {
	id: 'witnesses',
	of: 'claim',
	label: words.witnesses,
	values: () => [
		{ id: '1', label: words.oneWitness },
		{ id: '2', label: words.twoWitnesses },
		{ id: '3', label: words.threeWitnesses },
		{ id: String(many), label: words.manyWitnesses }
	],
	valuesOf: ({ sources }) => {
		const witnessesOf = buildWitnesses(sources);
		return ({ citations }) => {
			const count = witnessesOf(citations).length;
			return count === 0 ? [] : [String(Math.min(count, many))];
		};
	}
};
