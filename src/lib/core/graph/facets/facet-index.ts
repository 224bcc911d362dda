import { emptyBits, hasBit, setBit, unite, type Bitset } from '../bitset.ts';
import type { Graph } from '../build.ts';
import { readTimes, type ClaimTimes } from '../time.ts';
import { tiers, type Tier } from '../../dataset/records.ts';
import { isPerson, type Facet, type FacetValue } from './facet.ts';

/** Inverted index: for every facet, value → the entities or claims that have it. Built once per graph. */
export interface FacetIndex {
	readonly facets: readonly IndexedFacet[];
	/** Entities by tier, each including the tiers before it: core ⊂ wider ⊂ context. */
	readonly scopes: Readonly<Record<Tier, Bitset>>;
	/** For every scope, the claims with both ends in it. */
	readonly scopeClaims: Readonly<Record<Tier, Bitset>>;
	readonly people: Bitset;
	readonly times: ClaimTimes;
	readonly entityCount: number;
	readonly claimCount: number;
	readonly subjects: Int32Array;
	readonly objects: Int32Array;
	readonly entityIndex: ReadonlyMap<string, number>;
	/** Entity id → its short name; group of relations → its label. */
	readonly names: ReadonlyMap<string, string>;
	/** Claims whose relation has a direction. */
	readonly directed: Bitset;
	/** Group of relations → its claims. */
	readonly groupClaims: ReadonlyMap<string, Bitset>;
}

export interface IndexedFacet {
	readonly facet: Facet;
	readonly values: readonly FacetValue[];
	readonly bits: ReadonlyMap<string, Bitset>;
	/** Entities for which the facet means something; for a facet of claims none, it is not used. */
	readonly domain: Bitset;
}

/** Sorts a graph's entities and claims under every value of the given facets. */
export function buildFacetIndex(graph: Graph, facets: readonly Facet[]): FacetIndex {
	const { entities, claims } = graph.dataset;
	const scopes = indexScopes(graph);
	return {
		facets: facets.map((facet) => indexFacet(graph, facet)),
		scopes,
		scopeClaims: indexScopeClaims(graph, scopes),
		people: indexPeople(graph),
		times: readTimes(claims),
		entityCount: entities.length,
		claimCount: claims.length,
		subjects: graph.subjects,
		objects: graph.objects,
		entityIndex: graph.entityIndex,
		names: new Map([
			...entities.map(({ id, short }) => [id, short] as const),
			...graph.dataset.vocabulary.relationGroups.map(({ id, label }) => [groupKey(id), label] as const)
		]),
		...indexRelations(graph)
	};
}

/** Under which a group of relations stands among the names: an entity may have the same id. */
export function groupKey(group: string): string {
	return `group:${group}`;
}

function indexFacet(graph: Graph, facet: Facet): IndexedFacet {
	const { dataset } = graph;
	const size = facet.of === 'entity' ? dataset.entities.length : dataset.claims.length;
	const values = facet.values(dataset);
	const bits = new Map<string, Bitset>(values.map(({ id }) => [id, emptyBits(size)]));
	const domain = emptyBits(dataset.entities.length);
	const add = (member: number, value: string) => {
		const set = bits.get(value);
		if (!set) throw new Error(`facet ${facet.id} lists no value ${value}`);
		setBit(set, member);
	};
	if (facet.of === 'entity') {
		const valuesOf = facet.valuesOf(dataset);
		dataset.entities.forEach((entity, index) => {
			if (!facet.applies(entity)) return;
			setBit(domain, index);
			for (const value of valuesOf(entity)) add(index, value);
		});
	} else {
		const valuesOf = facet.valuesOf(dataset);
		dataset.claims.forEach((claim, index) => valuesOf(claim).forEach((value) => add(index, value)));
	}
	return { facet, values, bits, domain };
}

function indexScopeClaims(graph: Graph, scopes: Record<Tier, Bitset>): Record<Tier, Bitset> {
	const inScope = (scope: Bitset) => {
		const claims = emptyBits(graph.dataset.claims.length);
		graph.subjects.forEach((subject, claim) => {
			if (hasBit(scope, subject) && hasBit(scope, graph.objects[claim]!)) setBit(claims, claim);
		});
		return claims;
	};
	return {
		core: inScope(scopes.core),
		wider: inScope(scopes.wider),
		context: inScope(scopes.context)
	};
}

function indexRelations({ dataset }: Graph): Pick<FacetIndex, 'directed' | 'groupClaims'> {
	const { relations, relationGroups } = dataset.vocabulary;
	const size = dataset.claims.length;
	const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
	const directed = emptyBits(size);
	const groupClaims = new Map(relationGroups.map(({ id }) => [id, emptyBits(size)]));
	dataset.claims.forEach(({ relation: id }, claim) => {
		const relation = relationOf.get(id)!;
		if (relation.directed) setBit(directed, claim);
		setBit(groupClaims.get(relation.group)!, claim);
	});
	return { directed, groupClaims };
}

function indexPeople(graph: Graph): Bitset {
	const people = emptyBits(graph.dataset.entities.length);
	graph.dataset.entities.forEach((entity, index) => isPerson(entity) && setBit(people, index));
	return people;
}

function indexScopes(graph: Graph): Record<Tier, Bitset> {
	const size = graph.dataset.entities.length;
	const scopes = { core: emptyBits(size), wider: emptyBits(size), context: emptyBits(size) };
	graph.dataset.entities.forEach(({ tier }, index) => setBit(scopes[tier], index));
	tiers.slice(1).forEach((tier, index) => unite(scopes[tier], scopes[tiers[index]!]));
	return scopes;
}
