import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiers, type Claim, type Dataset, type Tier } from '#lib/core/dataset/records.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { depths, ways, type Surroundings } from '#lib/core/graph/part.ts';
import { surround } from '#lib/core/graph/surroundings.ts';
import { idsIn, openDataset, openSmall } from '../../fixtures/small.ts';
import { arbitraryDataset } from './arbitrary.ts';

interface Ids {
	readonly entities: readonly string[];
	readonly claims: readonly string[];
}

/** In the words of the docblocks: distances by walking on from all that was reached, until nothing changes. */
function naively(dataset: Dataset<string>, scope: Tier, asked: Surroundings): Ids {
	const inScope = dataset.entities
		.filter(({ tier }) => tiers.indexOf(tier) <= tiers.indexOf(scope))
		.map(({ id }) => id);
	const relationOf = ({ relation }: Claim<string>) =>
		dataset.vocabulary.relations.find(({ id }) => id === relation)!;
	let claims = dataset.claims.filter(
		({ subject, object }) => inScope.includes(subject) && inScope.includes(object)
	);
	let entities = inScope;
	const centres = asked.around.filter((id) => inScope.includes(id));
	if (centres.length > 0) {
		if (asked.along.length > 0)
			claims = claims.filter((claim) => asked.along.includes(relationOf(claim).group));
		const distance = new Map(centres.map((id) => [id, 0]));
		const distanceOf = (id: string) => distance.get(id) ?? Infinity;
		for (let round = 0; round < inScope.length; round++)
			for (const claim of claims) {
				const { subject, object } = claim;
				const oneWay = relationOf(claim).directed && asked.way !== 'both';
				if (!oneWay || asked.way === 'out')
					distance.set(object, Math.min(distanceOf(object), distanceOf(subject) + 1));
				if (!oneWay || asked.way === 'in')
					distance.set(subject, Math.min(distanceOf(subject), distanceOf(object) + 1));
			}
		const depth = Number(asked.depth);
		entities = inScope.filter((id) => distanceOf(id) <= depth);
		claims = claims.filter(({ subject, object }) => {
			if (!entities.includes(subject) || !entities.includes(object)) return false;
			// The middle of a tie lies half a step beyond its nearer end.
			return depth === 0 || Math.min(distanceOf(subject), distanceOf(object)) + 0.5 <= depth;
		});
	}
	for (let found = true; found;) {
		const more = dataset.claims.filter(
			(claim) =>
				!claims.includes(claim) &&
				asked.expanded.some((id) => entities.includes(id) && (claim.subject === id || claim.object === id))
		);
		claims = [...claims, ...more];
		entities = [...new Set([...entities, ...more.flatMap(({ subject, object }) => [subject, object])])];
		found = more.length > 0;
	}
	return {
		entities: entities.filter((id) => !asked.hidden.includes(id)).sort(),
		claims: claims
			.filter(({ subject, object }) => !asked.hidden.includes(subject) && !asked.hidden.includes(object))
			.map(({ id }) => id)
			.sort()
	};
}

const asking = arbitraryDataset.chain((dataset) => {
	const id = fc.constantFrom(...dataset.entities.map((entity) => entity.id));
	const ids = fc.uniqueArray(id, { maxLength: 3 });
	return fc.record({
		dataset: fc.constant(dataset),
		scope: fc.constantFrom(...tiers),
		asked: fc.record({
			...{ around: ids, hidden: ids, expanded: ids },
			depth: fc.constantFrom(...depths),
			way: fc.constantFrom(...ways),
			along: fc.subarray(dataset.vocabulary.relationGroups.map((group) => group.id))
		})
	});
});

test('surroundings are those found by plain walking', () => {
	fc.assert(
		fc.property(asking, ({ dataset, scope, asked }) => {
			const index = buildFacetIndex(buildGraph(dataset), facets);
			const whole = { entities: index.scopes[scope], claims: index.scopeClaims[scope] };
			const part = surround(index, whole, asked);
			expect({
				entities: idsIn(dataset.entities, part.entities).sort(),
				claims: idsIn(dataset.claims, part.claims).sort()
			}).toEqual(naively(dataset, scope, asked));
		}),
		{ numRuns: 400 }
	);
});

test('filters, counts and totals stay within the surroundings', () => {
	fc.assert(
		fc.property(asking, ({ dataset, scope, asked }) => {
			const { facets: index } = openDataset(dataset);
			const { whole, entities, counts } = select(index, { scope, filters: {}, ...asked }, surround);
			const kinds = counts.get('kind')!;
			for (const { id } of dataset.vocabulary.kinds) {
				const of = (bits: Uint32Array) =>
					idsIn(dataset.entities, bits).filter(
						(each) => dataset.entities.find((entity) => entity.id === each)!.kind === id
					).length;
				expect(kinds.get(id)).toEqual({ visible: of(entities), total: of(whole.entities) });
			}
		}),
		{ numRuns: 60 }
	);
});

test('who is not in the scope has no surroundings in it; then the whole scope is shown', () => {
	const { facets: index } = openSmall();
	const asked = { scope: 'core', filters: {}, around: ['nobody'] } as const;
	expect(select(index, asked, surround).whole.entities).toEqual(index.scopes.core);
});
