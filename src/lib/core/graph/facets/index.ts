import { certaintyFacet } from './certainty.ts';
import { factionFacet } from './faction.ts';
import { fateFacet } from './fate.ts';
import { kindFacet } from './kind.ts';
import { outcomeFacet } from './outcome.ts';
import { relationFacet } from './relation.ts';
import { roleFacet } from './role.ts';
import { sourceKindFacet } from './source-kind.ts';
import { sourceFacet } from './source.ts';
import { witnessesFacet } from './witnesses.ts';
import type { Facet } from './facet.ts';

/** Every facet, in the order of the panel. A new one is one file and one line here. */
export const facets: readonly Facet[] = [
	fateFacet,
	outcomeFacet,
	roleFacet,
	kindFacet,
	factionFacet,
	relationFacet,
	certaintyFacet,
	witnessesFacet,
	sourceKindFacet,
	sourceFacet
];

/** Those that tell how well something is attested: the panel keeps them together. */
export const evidence: ReadonlySet<string> = new Set(
	[certaintyFacet, witnessesFacet, sourceKindFacet, sourceFacet].map(({ id }) => id)
);
