import { tiers, type Tier } from '../dataset/records.ts';
import { hasBit } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import { computeDensity, type Density } from '../graph/density.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import { bundleTies, type Tie } from './ties.ts';

/** What composing a scene needs and no view changes. Built once per graph. */
export interface SceneIndex {
	readonly ties: readonly Tie[];
	/** For every scope, how many ties each entity has in it. */
	readonly tieCounts: Readonly<Record<Tier, Uint16Array>>;
	readonly density: Density;
	readonly fates: ReadonlyMap<string, { readonly fate: string; readonly contested: boolean }>;
	/** Ids of relations that have a direction, and of those that are turned against their object. */
	readonly directed: ReadonlySet<string>;
	readonly against: ReadonlySet<string>;
	/** Certainties, the best first. */
	readonly certainties: readonly string[];
}

export function buildSceneIndex(graph: Graph, facets: FacetIndex): SceneIndex {
	const ties = bundleTies(graph);
	const { relations, relationGroups, certainties } = graph.dataset.vocabulary;
	const tones = new Map(relationGroups.map(({ id, tone }) => [id, tone]));
	return {
		ties,
		tieCounts: countTies(ties, facets),
		density: computeDensity(graph),
		fates: bestFates(graph),
		directed: new Set(relations.filter(({ directed }) => directed).map(({ id }) => id)),
		against: new Set(relations.filter(({ group }) => tones.get(group) === 'against').map(({ id }) => id)),
		certainties: certainties.map(({ id }) => id)
	};
}

function countTies(ties: readonly Tie[], facets: FacetIndex): Record<Tier, Uint16Array> {
	const count = (tier: Tier) => {
		const scope = facets.scopes[tier];
		const counts = new Uint16Array(facets.entityCount);
		for (const { a, b } of ties) {
			if (!hasBit(scope, a) || !hasBit(scope, b)) continue;
			counts[a]!++;
			counts[b]!++;
		}
		return counts;
	};
	return Object.fromEntries(tiers.map((tier) => [tier, count(tier)])) as Record<Tier, Uint16Array>;
}

/** For every person the fate of the best certainty, and whether another fate is told of the same person. */
function bestFates(graph: Graph): Map<string, { fate: string; contested: boolean }> {
	const { entities, fates, vocabulary } = graph.dataset;
	const rank = new Map(vocabulary.certainties.map(({ id }, index) => [id, index]));
	const best = new Map<string, { fate: string; contested: boolean }>();
	for (const { id, kind } of entities) {
		if (kind !== 'person') continue;
		const told = fates.filter(({ person }) => person === id);
		const sorted = told.toSorted((a, b) => rank.get(a.certainty)! - rank.get(b.certainty)!);
		best.set(id, {
			fate: sorted[0]?.fate ?? 'unknown',
			contested: new Set(told.map(({ fate }) => fate)).size > 1
		});
	}
	return best;
}
