import {
	countBits,
	countCommon,
	emptyBits,
	hasBit,
	intersect,
	setBit,
	subtract,
	unite,
	type Bitset
} from '../bitset.ts';
import type { Tier } from '../../dataset/records.ts';
import type { FacetIndex, IndexedFacet } from './facet-index.ts';

/** The values of one facet that must or must not be there: OR within `required`, AND NOT of `excluded`. */
export interface Filter {
	readonly required: readonly string[];
	readonly excluded: readonly string[];
}

/** What `select` looks at: how much of the case is in the picture, and the filters by facet id. */
export interface Selection {
	readonly scope: Tier;
	readonly filters: Readonly<Record<string, Filter>>;
}

export interface Visible {
	readonly entities: Bitset;
	readonly claims: Bitset;
	/** How many entities and claims the scope holds, whatever the filters. */
	readonly scopeEntities: number;
	readonly scopeClaims: number;
	/** Facet id → value id → how many of the value are visible under all the *other* facets, of how many in the scope. */
	readonly counts: ReadonlyMap<string, ReadonlyMap<string, Count>>;
}

export interface Count {
	readonly visible: number;
	readonly total: number;
}

interface Passing {
	readonly entities: Bitset;
	readonly claims: Bitset;
}

/**
 * What passes all filters, and the counts of every value. An entity to which a filtered facet does not apply stays
 * while a claim ties it to one that passes; when claims are filtered, an entity stays while one of its claims stays.
 */
export function select(index: FacetIndex, selection: Selection): Visible {
	const inForce = index.facets.filter(({ facet }) => isInForce(selection.filters[facet.id]));
	const whole = pass(index, selection, []);
	const visible = inForce.length === 0 ? whole : pass(index, selection, inForce);
	const counts = new Map<string, ReadonlyMap<string, Count>>();
	for (const indexed of index.facets) {
		const others = inForce.includes(indexed)
			? pass(
					index,
					selection,
					inForce.filter((other) => other !== indexed)
				)
			: visible;
		counts.set(indexed.facet.id, countValues(indexed, others, whole));
	}
	return {
		...visible,
		scopeEntities: countBits(whole.entities),
		scopeClaims: countBits(whole.claims),
		counts
	};
}

export function isInForce(filter: Filter | undefined): filter is Filter {
	return filter !== undefined && (filter.required.length > 0 || filter.excluded.length > 0);
}

function countValues(indexed: IndexedFacet, others: Passing, whole: Passing): Map<string, Count> {
	const of = indexed.facet.of === 'entity' ? 'entities' : 'claims';
	return new Map(
		[...indexed.bits].map(([value, bits]) => [
			value,
			{ visible: countCommon(bits, others[of]), total: countCommon(bits, whole[of]) }
		])
	);
}

function pass(index: FacetIndex, selection: Selection, inForce: readonly IndexedFacet[]): Passing {
	const entities = index.scopes[selection.scope].slice();
	const apply = (bits: Bitset, { facet, bits: values }: IndexedFacet) => {
		const filter = selection.filters[facet.id]!;
		if (filter.required.length > 0) {
			const any = new Uint32Array(bits.length);
			for (const value of filter.required) unite(any, values.get(value) ?? any);
			intersect(bits, any);
		}
		for (const value of filter.excluded) subtract(bits, values.get(value) ?? new Uint32Array(bits.length));
	};
	// Entities outside a facet's domain are put aside, filtered by nothing, and taken back below if a claim holds them.
	let domain: Bitset | undefined;
	for (const indexed of inForce) {
		if (indexed.facet.of !== 'entity') continue;
		const inside = entities.slice();
		intersect(inside, indexed.domain);
		const outside = entities.slice();
		subtract(outside, indexed.domain);
		apply(inside, indexed);
		entities.set(inside);
		unite(entities, outside);
		domain ??= index.scopes[selection.scope].slice();
		intersect(domain, indexed.domain);
	}
	const claimFacets = inForce.filter(({ facet }) => facet.of === 'claim');
	const claims = emptyBits(index.claimCount).fill(0xffffffff);
	for (const indexed of claimFacets) apply(claims, indexed);
	return settle(index, { entities, claims }, domain, claimFacets.length > 0);
}

/** Keeps claims with both ends, entities tied to the domain, and, if asked, only entities that have a claim. */
function settle(
	index: FacetIndex,
	{ entities, claims }: Passing,
	domain: Bitset | undefined,
	claimsFiltered: boolean
): Passing {
	const { subjects, objects, claimCount } = index;
	const kept = new Uint32Array(claims.length);
	const held = emptyBits(index.entityCount);
	const anchor = (member: number) => !domain || hasBit(domain, member);
	for (let claim = 0; claim < claimCount; claim++) {
		const subject = subjects[claim]!;
		const object = objects[claim]!;
		if (!hasBit(claims, claim) || !hasBit(entities, subject) || !hasBit(entities, object)) continue;
		setBit(kept, claim);
		if (anchor(subject)) setBit(held, object);
		if (anchor(object)) setBit(held, subject);
	}
	if (!domain && !claimsFiltered) return { entities, claims: kept };
	const staying = held.slice();
	if (domain && !claimsFiltered) {
		unite(staying, domain);
	} else if (domain) {
		for (let claim = 0; claim < claimCount; claim++) {
			if (!hasBit(kept, claim)) continue;
			const subject = subjects[claim]!;
			const object = objects[claim]!;
			// A person whose only claim is to a body stays, because that body stays for the person's sake.
			if (hasBit(domain, subject)) setBit(staying, subject);
			if (hasBit(domain, object)) setBit(staying, object);
		}
	}
	intersect(staying, entities);
	return { entities: staying, claims: keepJoined(index, kept, staying) };
}

/** Drops claims one end of which did not stay. */
function keepJoined({ subjects, objects, claimCount }: FacetIndex, claims: Bitset, entities: Bitset): Bitset {
	const joined = new Uint32Array(claims.length);
	for (let claim = 0; claim < claimCount; claim++)
		if (hasBit(claims, claim) && hasBit(entities, subjects[claim]!) && hasBit(entities, objects[claim]!))
			setBit(joined, claim);
	return joined;
}
