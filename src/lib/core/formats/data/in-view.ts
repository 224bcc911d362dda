import type { Claim, Dataset, Entity, Fate, Relation } from '../../dataset/records.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import { restrictDataset } from './restrict-dataset.ts';
import type { Taken } from './taken.ts';

/** An entity in view, with what is told of its end, the best attested first, and how it is drawn. */
export interface NodeInView {
	readonly entity: Entity<string>;
	readonly fates: readonly Fate<string>[];
	/** Nothing when a projection leaves it out of the picture. */
	readonly drawn: SceneEntity | undefined;
}

/** A claim in view. */
export interface EdgeInView {
	readonly claim: Claim<string>;
	readonly relation: Relation<string>;
	/** Whether it is turned against its object. */
	readonly against: boolean;
}

export interface InView {
	readonly dataset: Dataset<string>;
	readonly nodes: readonly NodeInView[];
	readonly edges: readonly EdgeInView[];
}

/** Gathers what is in view as nodes and edges. What is dimmed, and what only takes the place of somebody, is not in it. */
export function composeInView({ snapshot: { scene }, graph, visible }: Taken): InView {
	const dataset = restrictDataset(graph.dataset, visible);
	const drawn = new Map(scene.entities.map((entity) => [entity.id, entity]));
	const { relations, relationGroups } = dataset.vocabulary;
	const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
	const tones = new Map(relationGroups.map(({ id, tone }) => [id, tone]));
	const fates = fatesByPerson(dataset);
	return {
		dataset,
		nodes: dataset.entities.map((entity) => ({
			...{ entity, fates: fates.get(entity.id) ?? [] },
			drawn: drawn.get(entity.id)
		})),
		edges: dataset.claims.map((claim) => {
			const relation = relationOf.get(claim.relation)!;
			return { claim, relation, against: tones.get(relation.group) === 'against' };
		})
	};
}

function fatesByPerson({ fates, vocabulary }: Dataset<string>): ReadonlyMap<string, readonly Fate<string>[]> {
	const rank = new Map(vocabulary.certainties.map(({ id }, index) => [id, index]));
	const sorted = fates.toSorted((a, b) => rank.get(a.certainty)! - rank.get(b.certainty)!);
	const told = new Map<string, Fate<string>[]>();
	for (const fate of sorted) {
		const list = told.get(fate.person);
		if (list) list.push(fate);
		else told.set(fate.person, [fate]);
	}
	return told;
}
