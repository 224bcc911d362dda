import {
	countCommon,
	gatherBits,
	intersect,
	isSubset,
	spreadBits,
	subtract,
	unite,
	type Bitset
} from '../bitset.ts';
import type { Tier } from '../../dataset/records.ts';
import type { Part, Surround, Surroundings } from '../part.ts';
import { claimsWithin, type Sureness, type Time } from '../time.ts';
import type { FacetIndex, IndexedFacet } from './facet-index.ts';

/** The values of one facet that must or must not be there: OR within `required`, AND NOT of `excluded`. */
export interface Filter {
	readonly required: readonly string[];
	readonly excluded: readonly string[];
}

/** What `select` looks at: how much of the case is in the picture, the filters by facet id, and the time. */
export interface Selection extends Partial<Surroundings> {
	readonly scope: Tier;
	readonly filters: Readonly<Record<string, Filter>>;
	readonly time?: Time | undefined;
	readonly sureness?: Sureness | undefined;
}

export interface Visible {
	readonly entities: Bitset;
	readonly claims: Bitset;
	/** What there is, whatever the filters: the scope, or the part of it that is looked at. */
	readonly whole: Passing;
	/** How many of the visible claims have no date, and so pass every time. */
	readonly undated: number;
	/** Facet id → value id → how many of the value are visible under all the *other* facets, of how many in the scope. */
	readonly counts: ReadonlyMap<string, ReadonlyMap<string, Count>>;
}

export interface Count {
	readonly visible: number;
	readonly total: number;
}

export type Passing = Part;

/**
 * What passes all filters, and the counts of every value. An entity to which a filtered facet does not apply stays
 * while a claim ties it to one that passes; when claims are filtered, an entity stays while one of its claims stays.
 * Surroundings are looked at when what makes them is given.
 */
export function select(index: FacetIndex, selection: Selection, surround?: Surround): Visible {
	const inForce = index.facets.filter(({ facet }) => isInForce(selection.filters[facet.id]));
	const whole = wholeOf(index, selection, surround);
	const timely =
		selection.time && claimsWithin(index.times, selection.time, selection.sureness ?? 'possibly');
	const visible = pass(index, whole, selection, inForce, timely);
	const counts = new Map<string, ReadonlyMap<string, Count>>();
	for (const indexed of index.facets) {
		const others = inForce.filter((other) => other !== indexed);
		const passing = inForce.includes(indexed)
			? pass(index, whole, selection, others, timely, indexed)
			: visible;
		counts.set(indexed.facet.id, countValues(indexed, passing, whole));
	}
	return {
		...visible,
		whole,
		undated: countCommon(visible.claims, index.times.undated),
		counts
	};
}

/** What passes when some facets are left open, `time` among them if the time is: for a chart of just these facets. */
export function passWithout(
	index: FacetIndex,
	selection: Selection,
	open: readonly string[],
	surround?: Surround
): Passing {
	const inForce = index.facets.filter(
		({ facet }) => isInForce(selection.filters[facet.id]) && !open.includes(facet.id)
	);
	const { time, sureness = 'possibly' } = selection;
	const timely = time && !open.includes('time') ? claimsWithin(index.times, time, sureness) : undefined;
	return pass(index, wholeOf(index, selection, surround), selection, inForce, timely);
}

function wholeOf(index: FacetIndex, selection: Selection, surround?: Surround): Passing {
	const scope = { entities: index.scopes[selection.scope], claims: index.scopeClaims[selection.scope] };
	return surround ? surround(index, scope, selection) : scope;
}

export function isInForce(filter: Filter | undefined): filter is Filter {
	return filter !== undefined && (filter.required.length > 0 || filter.excluded.length > 0);
}

function countValues(indexed: IndexedFacet, passing: Passing, whole: Passing): Map<string, Count> {
	const of = indexed.facet.of === 'entity' ? 'entities' : 'claims';
	return new Map(
		[...indexed.bits].map(([value, bits]) => [
			value,
			{ visible: countCommon(bits, passing[of]), total: countCommon(bits, whole[of]) }
		])
	);
}

/** What passes the given facets; if only the values of one facet are to be counted, just as much as that needs. */
function pass(
	index: FacetIndex,
	whole: Passing,
	selection: Selection,
	inForce: readonly IndexedFacet[],
	timely: Bitset | undefined,
	counted?: IndexedFacet
): Passing {
	const entities = whole.entities.slice();
	const claims = whole.claims.slice();
	if (timely) intersect(claims, timely);
	// An entity outside a facet's domain passes it, and needs a claim to one inside all of them: see `settle`.
	let domain: Bitset | undefined;
	let claimsFiltered = timely !== undefined;
	for (const indexed of inForce) {
		const filter = selection.filters[indexed.facet.id]!;
		if (indexed.facet.of === 'claim') {
			apply(claims, indexed, filter);
			claimsFiltered = true;
			continue;
		}
		const outside = entities.slice();
		subtract(outside, indexed.domain);
		intersect(entities, indexed.domain);
		apply(entities, indexed, filter);
		unite(entities, outside);
		if (domain) intersect(domain, indexed.domain);
		else domain = indexed.domain.slice();
	}
	if (inForce.length === 0 && !claimsFiltered) return { entities, claims };
	// Inside all domains nobody needs a claim to stay, so that their values can be counted as they are.
	const entitiesOnly = counted?.facet.of === 'entity';
	if (entitiesOnly && !claimsFiltered && domain && isSubset(counted.domain, domain))
		return { entities, claims };
	return settle(index, { entities, claims }, { domain, claimsFiltered, entitiesOnly });
}

function apply(bits: Bitset, { bits: values }: IndexedFacet, { required, excluded }: Filter): void {
	if (required.length > 0) {
		const any = new Uint32Array(bits.length);
		for (const value of required) unite(any, values.get(value) ?? any);
		intersect(bits, any);
	}
	for (const value of excluded) {
		const without = values.get(value);
		if (without) subtract(bits, without);
	}
}

interface Settling {
	/** Where all facets of entities in force mean something. */
	readonly domain: Bitset | undefined;
	readonly claimsFiltered: boolean;
	/** Whether nobody will look at the claims, so that they may hold too many. */
	readonly entitiesOnly: boolean;
}

/**
 * Keeps the claims with both ends, and the entities that have such a claim of which one end is in the domain. Entities
 * inside the domain stay without one too, unless claims are filtered.
 */
function settle(
	index: FacetIndex,
	{ entities, claims }: Passing,
	{ domain, claimsFiltered, entitiesOnly }: Settling
): Passing {
	const present = spreadBits(entities, index.entityCount);
	const anchors = domain ? spreadBits(domain, index.entityCount) : present;
	const staying = new Uint8Array(index.entityCount);
	const kept = keepClaims(index, claims, present);
	markEnds(index, kept, anchors, staying);
	if (domain && !claimsFiltered)
		for (let member = 0; member < staying.length; member++)
			staying[member]! |= present[member]! & anchors[member]!;
	return {
		entities: gatherBits(staying),
		// Without a domain every end of a claim that is kept stays.
		claims: domain && !entitiesOnly ? keepClaims(index, kept, staying) : kept
	};
}

/** The claims of a set with both ends among the members; a word of 32 claims is read and written at once. */
function keepClaims({ subjects, objects }: FacetIndex, claims: Bitset, members: Uint8Array): Bitset {
	const kept = new Uint32Array(claims.length);
	for (let word = 0; word < claims.length; word++) {
		let left = claims[word]!;
		let stay = 0;
		while (left !== 0) {
			const bit = left & -left;
			left ^= bit;
			const claim = (word << 5) | (31 - Math.clz32(bit));
			if ((members[subjects[claim]!]! & members[objects[claim]!]!) !== 0) stay |= bit;
		}
		kept[word] = stay;
	}
	return kept;
}

/** Marks both ends of every claim of which one end is an anchor. */
function markEnds(
	{ subjects, objects }: FacetIndex,
	claims: Bitset,
	anchors: Uint8Array,
	marks: Uint8Array
): void {
	for (let word = 0; word < claims.length; word++) {
		let left = claims[word]!;
		while (left !== 0) {
			const bit = left & -left;
			left ^= bit;
			const claim = (word << 5) | (31 - Math.clz32(bit));
			const subject = subjects[claim]!;
			const object = objects[claim]!;
			if ((anchors[subject]! | anchors[object]!) === 0) continue;
			marks[subject] = 1;
			marks[object] = 1;
		}
	}
}
