import { emptyBits, hasBit, setBit, unite, type Bitset } from './bitset.ts';
import type { FacetIndex } from './facets/facet-index.ts';
import type { Part, Surroundings } from './part.ts';

/** The part of a scope that is looked at. Whoever is not in the scope has no surroundings in it. */
export function surround(index: FacetIndex, scope: Part, asked: Partial<Surroundings>): Part {
	const { around = [], hidden = [], expanded = [] } = asked;
	if (around.length + hidden.length + expanded.length === 0) return scope;
	const centres = placesOf(index, around).filter((member) => hasBit(scope.entities, member));
	const part = centres.length > 0 ? reach(index, scope, centres, asked) : copy(scope);
	expand(index, part, placesOf(index, expanded));
	leaveOut(index, part, placesOf(index, hidden));
	return part;
}

function placesOf(index: FacetIndex, ids: readonly string[]): number[] {
	return ids.flatMap((id) => index.entityIndex.get(id) ?? []);
}

function copy({ entities, claims }: Part): Part {
	return { entities: entities.slice(), claims: claims.slice() };
}

/** Breadth first from the centres. */
function reach(
	index: FacetIndex,
	scope: Part,
	centres: readonly number[],
	{ depth = '1', way = 'both', along = [] }: Partial<Surroundings>
): Part {
	const { subjects, objects, directed } = index;
	const allowed = allowedClaims(index, scope.claims, along);
	const steps = Math.floor(Number(depth));
	const levels = new Uint8Array(index.entityCount).fill(steps + 1);
	for (const centre of centres) levels[centre] = 0;
	for (let level = 0; level < steps; level++) {
		for (let claim = 0; claim < index.claimCount; claim++) {
			if (!hasBit(allowed, claim)) continue;
			const [subject, object] = [subjects[claim]!, objects[claim]!];
			const either = way === 'both' || !hasBit(directed, claim);
			if (levels[subject] === level && (either || way === 'out'))
				levels[object] = Math.min(levels[object]!, level + 1);
			if (levels[object] === level && (either || way === 'in'))
				levels[subject] = Math.min(levels[subject]!, level + 1);
		}
	}
	const part = { entities: emptyBits(index.entityCount), claims: emptyBits(index.claimCount) };
	levels.forEach((level, member) => level <= steps && setBit(part.entities, member));
	// Without a half step, ties among the outermost are left out.
	const nearer = depth === '0' || depth.endsWith('.5') ? steps : steps - 1;
	for (let claim = 0; claim < index.claimCount; claim++) {
		const [one, other] = [levels[subjects[claim]!]!, levels[objects[claim]!]!];
		if (hasBit(allowed, claim) && Math.max(one, other) <= steps && Math.min(one, other) <= nearer)
			setBit(part.claims, claim);
	}
	return part;
}

function allowedClaims({ groupClaims }: FacetIndex, claims: Bitset, along: readonly string[]): Bitset {
	if (along.length === 0) return claims;
	const chosen = emptyBits(claims.length * 32);
	for (const group of along) unite(chosen, groupClaims.get(group) ?? chosen);
	return chosen.map((word, at) => word & claims[at]!);
}

/** Adds all claims of those entities that are there, with their other ends, in whatever scope these are. */
function expand(index: FacetIndex, { entities, claims }: Part, members: readonly number[]): void {
	const waiting = new Set(members);
	for (let found = true; found;) {
		found = false;
		for (const member of waiting) {
			if (!hasBit(entities, member)) continue;
			waiting.delete(member);
			found = true;
			for (let claim = 0; claim < index.claimCount; claim++) {
				const [subject, object] = [index.subjects[claim]!, index.objects[claim]!];
				if (subject !== member && object !== member) continue;
				for (const end of [subject, object]) setBit(entities, end);
				setBit(claims, claim);
			}
		}
	}
}

function leaveOut(
	{ subjects, objects, claimCount }: FacetIndex,
	part: Part,
	members: readonly number[]
): void {
	const clear = (bits: Bitset, member: number) => void (bits[member >>> 5]! &= ~(1 << (member & 31)));
	const gone = new Set(members);
	for (const member of gone) clear(part.entities, member);
	if (gone.size === 0) return;
	for (let claim = 0; claim < claimCount; claim++)
		if (gone.has(subjects[claim]!) || gone.has(objects[claim]!)) clear(part.claims, claim);
}
