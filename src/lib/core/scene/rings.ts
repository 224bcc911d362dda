import { disputedShare, type Density } from '../graph/density.ts';
import { borderWidth, ringDash, ringGap, ringWidth } from './theme.ts';

/** The ring around an entity that tells how well it is documented. */
export interface Ring {
	readonly width: number;
	/** Whether much of what is said is disputed. */
	readonly dashed: boolean;
}

/** The ring of an entity; none where no work says anything. */
export function composeRing(density: Density, member: number): Ring | undefined {
	const width = ringWidth(density.witnesses[member]!);
	if (width === 0) return undefined;
	return { width, dashed: disputedShare(density, member) >= ringDash.from };
}

/** How far the middle of a ring lies outside the edge of its shape, over which a border is drawn. */
export function ringDistance({ width }: Ring, border: number): number {
	return border / 2 + ringGap + width / 2;
}

/** How far a ring reaches beyond the edge of its shape. */
export function ringReach(ring: Ring | undefined): number {
	return ring ? ringDistance(ring, borderWidth('plain')) + ring.width / 2 : 0;
}
