import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { everybody, listCohorts, resolveCohorts, theRest } from '#lib/core/graph/cohorts/index.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { passWithout, type Selection } from '#lib/core/graph/facets/select.ts';
import { composeFlow } from '#lib/core/scene/charts/flow.ts';
import { groupInView } from '#lib/core/scene/charts/chart-group.ts';
import { composeShares, scarcity, type SharesChart } from '#lib/core/scene/charts/shares.ts';
import { wilson } from '#lib/core/statistics/wilson.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { arbitrarySelection } from '../../graph/arbitrary.ts';
import { naiveFacets, naiveSelect } from '../../graph/naive-select.ts';

const shipped = localise(loadDataset('graph-data').dataset, 'en');

/** One of the charts of shares, or a flow, of groups under a selection, as the page makes them. */
function look(
	dataset: Dataset<string>,
	selection: Selection,
	groups: readonly string[],
	open: readonly string[]
) {
	const graph = buildGraph(dataset);
	const index = buildFacetIndex(graph, facets);
	const passing = passWithout(index, selection, open).entities;
	const cohorts = resolveCohorts(graph, listCohorts(graph, 'en'), groups, 'en');
	return { graph, index, cohorts, inView: cohorts.map((cohort) => groupInView(cohort, passing)) };
}

function shares(dataset: Dataset<string>, selection: Selection, groups: readonly string[], facet: string) {
	const { graph, index, inView } = look(dataset, selection, groups, [facet]);
	return composeShares(graph, index, facet, inView, 'en');
}

const everything: Selection = { scope: 'context', filters: {} };

/** `executed: ivan pavel`, people by their first names, the groups side by side. */
function told({ rows }: SharesChart): string[] {
	const names = (people: readonly string[]) => people.map((id) => id.split('-')[0]).join(' ');
	return rows.map(({ label, cells }) => `${label}: ${cells.map(({ people }) => names(people)).join(' | ')}`);
}

test('the fates of the small case: everybody, every fate told, unknown last', () => {
	const { graph } = openSmall();
	const chart = shares(graph.dataset, everything, [], 'fate');
	expect(told(chart)).toEqual([
		'executed: ivan pavel',
		'suicide: anna',
		'natural death: ivan',
		'unknown: olga'
	]);
	expect(chart.groups).toMatchObject([{ id: 'all', whole: 4, several: 1, scarce: true }]);
	expect(chart.rows[0]!.cells[0]).toMatchObject({ share: 0.5, ...wilson(2, 4) });
	expect(chart.rows.map(({ unknown }) => unknown)).toEqual([false, false, false, true]);
});

test('the outcomes of the small case: of whom nothing is told is a row of its own', () => {
	const { graph } = openSmall();
	expect(told(shares(graph.dataset, everything, ['role:delegate', 'rest'], 'outcome'))).toEqual([
		'expelled: pavel | ',
		'rehabilitated: ivan | ',
		'none recorded: anna | olga'
	]);
});

test('a chart of fates leaves the filter on fates open, and no other', () => {
	const { graph } = openSmall();
	const filters = { fate: { required: ['executed'], excluded: [] } };
	expect(told(shares(graph.dataset, { scope: 'core', filters }, [], 'fate'))).toEqual([
		'executed: ivan',
		'suicide: anna',
		'natural death: ivan',
		'unknown: '
	]);
	expect(told(shares(graph.dataset, { scope: 'context', filters }, [], 'outcome'))).toEqual([
		'expelled: pavel',
		'rehabilitated: ivan',
		'none recorded: '
	]);
});

test('the difference of two shares has an interval only where nobody is in both groups', () => {
	const apart = shares(shipped, everything, ['signed:letter-of-the-22', theRest], 'fate');
	expect(apart.shared).toBe(0);
	expect(apart.rows.every(({ difference }) => difference !== undefined)).toBe(true);
	const within = shares(shipped, everything, ['signed:letter-of-the-22', everybody], 'fate');
	expect(within.shared).toBe(24);
	expect(within.rows.filter(({ difference }) => difference)).toEqual([]);
	const alone = shares(shipped, everything, ['signed:letter-of-the-22'], 'fate');
	expect(alone.rows.filter(({ difference }) => difference)).toEqual([]);
});

test.each([
	[9, 0, true],
	[10, 0, false],
	[10, 5, true],
	[40, 20, false]
])('of %i people, %i of them with one fate: too few is %s', (n, count, scarce) => {
	const { low, high } = wilson(count, n);
	expect(n < scarcity.people || high - low > scarcity.width).toBe(scarce);
});

test('a group of whom nobody is in view', () => {
	const filters = { kind: { required: ['union'], excluded: [] } };
	const chart = shares(openSmall().graph.dataset, { scope: 'context', filters }, ['role:delegate'], 'fate');
	expect(chart.groups).toMatchObject([{ members: [], whole: 3, scarce: true }]);
	for (const { cells } of chart.rows) expect(cells).toEqual([{ people: [], share: 0, low: 0, high: 1 }]);
});

/** Random groups of a dataset by their ids, none to two. */
function arbitraryGroups(dataset: Dataset<string>) {
	const listed = listCohorts(buildGraph(dataset), 'en').flatMap(({ cohorts }) => cohorts.map(({ id }) => id));
	const picked = fc.subarray(dataset.entities.map(({ id }) => id)).map((ids) => `picked:${ids.join('~')}`);
	return fc.array(fc.oneof(fc.constantFrom(...listed, everybody, theRest), picked), { maxLength: 2 });
}

const arbitraryLook = arbitrarySelection.chain(({ dataset, selection }) =>
	arbitraryGroups(dataset).map((groups) => ({ dataset, selection, groups }))
);

/** Who of some people passes all filters but those left open: looked up the naive way. */
function naivelyIn(
	dataset: Dataset<string>,
	selection: Selection,
	open: readonly string[],
	ids: readonly string[]
) {
	const filters = Object.fromEntries(Object.entries(selection.filters).filter(([id]) => !open.includes(id)));
	const passing = naiveSelect(dataset, { ...selection, filters }).entities;
	return passing.filter(({ id }) => ids.includes(id));
}

test.each(['fate', 'outcome'])('every count of %s over any view is what the naive way counts', (facet) => {
	fc.assert(
		fc.property(arbitraryLook, ({ dataset, selection, groups }) => {
			const { cohorts } = look(dataset, selection, groups, [facet]);
			const chart = shares(dataset, selection, groups, facet);
			chart.groups.forEach((group, at) => {
				const ids = cohorts[at]!.members.map((member) => dataset.entities[member]!.id);
				const people = naivelyIn(dataset, selection, [facet], ids);
				expect([group.members.length, group.whole]).toEqual([people.length, ids.length]);
				for (const { id, cells } of chart.rows) {
					const counted = people.filter((person) => {
						const values = naiveFacets[facet]!.values(dataset, person);
						return id === 'none' ? values.length === 0 : values.includes(id);
					});
					const { people: found, share } = cells[at]!;
					expect([id, found]).toEqual([id, counted.map((person) => person.id)]);
					expect(share).toBe(people.length === 0 ? 0 : counted.length / people.length);
				}
				// Nobody is lost: everybody of the group stands in some row.
				const everywhere = new Set(chart.rows.flatMap(({ cells }) => cells[at]!.people));
				expect(everywhere.size).toBe(people.length);
				const values = (person: (typeof people)[number]) =>
					new Set(naiveFacets[facet]!.values(dataset, person)).size;
				expect(group.several).toBe(people.filter((person) => values(person) > 1).length);
			});
		}),
		{ numRuns: 60 }
	);
});

test.each(['role', 'faction'])(
	'every band from %s to fate over any view holds whom the naive way finds',
	(from) => {
		fc.assert(
			fc.property(arbitraryLook, ({ dataset, selection, groups }) => {
				const { graph, index, inView, cohorts } = look(dataset, selection, groups, [from, 'fate']);
				const chart = composeFlow(graph, index, [from, 'fate'], inView, 'en');
				chart.groups.forEach(({ bands, sources, targets }, at) => {
					const ids = cohorts[at]!.members.map((member) => dataset.entities[member]!.id);
					const people = naivelyIn(dataset, selection, [from, 'fate'], ids);
					const having = (facet: string, value: string) =>
						people
							.filter((person) => {
								const values = naiveFacets[facet]!.values(dataset, person);
								return value === 'none' ? values.length === 0 : values.includes(value);
							})
							.map(({ id }) => id);
					for (const node of sources) expect(node.people).toEqual(having(from, node.id));
					for (const node of targets) expect(node.people).toEqual(having('fate', node.id));
					for (const { source, target, people: found } of bands) {
						const both = having(from, source).filter((id) => having('fate', target).includes(id));
						expect(found).toEqual(both);
					}
					const bandsOf = (id: string) => bands.filter((band) => band.people.includes(id)).length;
					for (const { id } of people) expect(bandsOf(id)).toBeGreaterThan(0);
				});
			}),
			{ numRuns: 40 }
		);
	}
);

test.each<[Selection, readonly string[]]>([
	[everything, ['signed:letter-of-the-22']],
	[{ scope: 'core', filters: {} }, []],
	[
		{ scope: 'wider', filters: { role: { required: ['chair'], excluded: [] } } },
		['faction:workers-opposition', 'rest']
	],
	[
		{ scope: 'context', filters: { outcome: { required: [], excluded: ['expelled'] } } },
		['elected_to:central-committee', 'office@union']
	],
	[
		{ scope: 'wider', filters: { certainty: { required: ['certain'], excluded: [] } } },
		['spoke_at:rcp-b-10th-congress', 'accused_in:moscow-group-case-1935']
	]
])('the shipped case, %j, %j: fates and outcomes as the naive way counts them', (selection, groups) => {
	for (const facet of ['fate', 'outcome']) {
		const { cohorts } = look(shipped, selection, groups, [facet]);
		const chart = shares(shipped, selection, groups, facet);
		chart.groups.forEach((group, at) => {
			const ids = cohorts[at]!.members.map((member) => shipped.entities[member]!.id);
			const people = naivelyIn(shipped, selection, [facet], ids);
			expect(group.members.length).toBe(people.length);
			for (const { id, cells } of chart.rows) {
				const counted = people.filter((person) => {
					const values = naiveFacets[facet]!.values(shipped, person);
					return id === 'none' ? values.length === 0 : values.includes(id);
				});
				expect([id, cells[at]!.people.length]).toEqual([id, counted.length]);
			}
		});
	}
});
