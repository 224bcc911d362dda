import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { projections } from '#lib/core/graph/projections/index.ts';
import { project } from '#lib/core/graph/projections/project.ts';
import type { ProjectionId } from '#lib/core/graph/projections/projection.ts';
import { choices } from '#lib/core/view/view.ts';
import { arbitrarySelection } from '../arbitrary.ts';

/** Kinds of the small package by projection: who is tied, through what. */
const kinds: Readonly<Record<ProjectionId, readonly [readonly string[], readonly string[]]>> = {
	events: [['person'], ['congress']],
	bodies: [['person'], ['union', 'faction']],
	documents: [['person'], ['document']],
	factions: [['faction'], ['person']],
	people: [['union', 'faction'], ['person']]
};

/** For every two and everything, looked up anew: which claims does each have about it, on which side? */
function naively(dataset: Dataset<string>, claimIds: ReadonlySet<string>, id: ProjectionId) {
	const [tied, through] = kinds[id];
	const { relations, relationGroups } = dataset.vocabulary;
	const claims = dataset.claims.filter((claim) => claimIds.has(claim.id));
	const claimsOf = (one: string, via: string, against: boolean) =>
		claims.filter(({ subject, object, relation }) => {
			const { group, affiliation } = relations.find((each) => each.id === relation)!;
			const { tone } = relationGroups.find((each) => each.id === group)!;
			if (id === 'factions' && !affiliation) return false;
			if ((tone === 'against') !== against) return false;
			return (subject === one && object === via) || (subject === via && object === one);
		});
	const ends = dataset.entities.filter(({ kind }) => tied.includes(kind)).map((entity) => entity.id);
	const vias = dataset.entities.filter(({ kind }) => through.includes(kind)).map((entity) => entity.id);
	const things = vias.flatMap((via) => [false, true].map((against) => ({ via, against })));
	const at = ({ via, against }: (typeof things)[number]) =>
		ends.filter((end) => claimsOf(end, via, against).length > 0);
	const found: Record<string, { shared: string[]; newman: number }> = {};
	for (const a of ends)
		for (const b of ends) {
			const shared = things.filter((thing) => at(thing).includes(a) && at(thing).includes(b));
			if (a >= b || shared.length === 0) continue;
			found[`${a} ${b}`] = {
				shared: shared.map(({ via, against }) =>
					[via, against, ...[a, b].map((end) => claimsOf(end, via, against).map((claim) => claim.id))].join()
				),
				newman: shared.reduce((sum, thing) => sum + 1 / (at(thing).length - 1), 0)
			};
		}
	return found;
}

test.each(projections.map(({ id }) => id))('%s of any case under any selection, by brute force', (id) => {
	fc.assert(
		fc.property(arbitrarySelection, ({ dataset, selection }) => {
			const graph = buildGraph(dataset);
			const passing = select(buildFacetIndex(graph, facets), selection);
			const ids = dataset.claims.filter((_, claim) => hasBit(passing.claims, claim)).map((claim) => claim.id);
			const expected = naively(dataset, new Set(ids), id);
			const newman = project(graph, passing, id, 'newman').ties;
			const found = project(graph, passing, id, 'plain').ties.map((tie, at) => {
				expect(tie.weight).toBe(tie.through.length);
				const idOf = (place: number) => dataset.entities[place]!.id;
				const claimsOf = (members: readonly number[]) => members.map((claim) => dataset.claims[claim]!.id);
				const shared = tie.through.map(({ via, against, ofA, ofB }) =>
					[idOf(via), against, claimsOf(ofA), claimsOf(ofB)].join()
				);
				const pair = `${idOf(tie.a)} ${idOf(tie.b)}`;
				expect(newman[at]!.weight).toBeCloseTo(expected[pair]?.newman ?? NaN, 12);
				return [pair, { shared, newman: expected[pair]?.newman }];
			});
			expect(Object.fromEntries(found)).toEqual(expected);
			expect(found).toHaveLength(Object.keys(expected).length);
		}),
		{ numRuns: 60 }
	);
});

test('the view knows every projection', () => {
	expect(projections.map(({ id }) => id)).toEqual(choices.project.slice(1));
	for (const { ties, through } of projections)
		for (const kind of ['person', 'faction', 'union', 'congress', 'document', 'place', 'new-kind'])
			expect(ties(kind) && through(kind)).toBe(false);
});
