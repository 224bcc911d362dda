import fc from 'fast-check';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { everybody, listCohorts, resolveCohorts, theRest } from '#lib/core/graph/cohorts/index.ts';
import { readTimes } from '#lib/core/graph/time.ts';
import { groupInView } from '#lib/core/scene/charts/chart-group.ts';
import type { LifeInput } from '#lib/core/scene/charts/chart-years.ts';
import { readLives } from '#lib/core/scene/charts/life.ts';
import { fullBits } from '#lib/core/graph/bitset.ts';
import { arbitraryDataset } from '../../graph/arbitrary.ts';
import { day, readings } from '../../graph/naive-time.ts';

/** What the charts of lives are made of: groups of a dataset of whom everybody is in view. */
export function livesOf(
	dataset: Dataset<string>,
	groups: readonly string[] = [],
	time: LifeInput['time'] = undefined
): LifeInput {
	const graph = buildGraph(dataset);
	const times = readTimes(dataset.claims);
	const cohorts = resolveCohorts(graph, listCohorts(graph, 'en'), groups, 'en');
	const passing = fullBits(dataset.entities.length);
	return {
		...{ graph, times, lives: readLives(graph, times), time },
		groups: cohorts.map((cohort) => groupInView(cohort, passing))
	};
}

const label = (id: string) => ({ id, label: id });
const relation = (id: string, group: string, outcome = '') => ({
	...{ ...label(id), group, outcome, inverse: id, affiliation: false, directed: true }
});

/** A dataset with a party, and words for what parties and states do. */
export function withParties(dataset: Dataset<string>): Dataset<string> {
	const { vocabulary } = dataset;
	const outcomes = ['reprimanded', 'readmitted', 'arrested'].map(label);
	return {
		...dataset,
		entities: dataset.entities.map((entity) =>
			entity.kind === 'union' ? { ...entity, kind: 'party' } : entity
		),
		vocabulary: {
			...vocabulary,
			kinds: [...vocabulary.kinds, { ...label('party'), plural: 'parties' }],
			outcomes: [...vocabulary.outcomes, ...outcomes],
			relations: [
				...vocabulary.relations,
				...[relation('member_of', 'belonging'), relation('readmitted_to', 'belonging', 'readmitted')],
				...[relation('arrested_by', 'repression', 'arrested'), relation('buried_at', 'personal')]
			]
		}
	};
}

/** Dates whose readings are written out, none of them open. */
export const closedDates = Object.keys(readings).filter((date) => !date.includes('..'));

/** Random lives and groups: births, deaths, fates and claims, all under dates whose readings are written out. */
export const arbitraryLives = arbitraryDataset.map(withParties).chain((dataset) => {
	const ids = dataset.entities.map(({ id }) => id);
	const { relations, certainties } = dataset.vocabulary;
	const certainty = fc.constantFrom(...certainties.map(({ id }) => id));
	const date = fc.constantFrom(...closedDates);
	const attribute = {
		entity: fc.constantFrom(...ids),
		attribute: fc.constantFrom('birth', 'death', 'residence')
	};
	const cited = { value: '', note: '', citations: [] };
	return fc.record({
		dataset: fc
			.record({
				attributes: fc.array(fc.record({ ...attribute, date, certainty }), { maxLength: 2 * ids.length }),
				relations: fc.array(fc.constantFrom(...relations.map(({ id }) => id)), {
					minLength: dataset.claims.length,
					maxLength: dataset.claims.length
				}),
				dates: fc.array(fc.constantFrom('', ...closedDates), {
					minLength: dataset.fates.length,
					maxLength: dataset.fates.length
				})
			})
			.map((drawn) => ({
				...dataset,
				attributes: drawn.attributes.map((each, at) => ({ ...cited, ...each, id: `a${at}` })),
				claims: dataset.claims.map((claim, at) => ({ ...claim, relation: drawn.relations[at]! })),
				fates: dataset.fates.map((fate, at) => ({ ...fate, date: drawn.dates[at]! }))
			})),
		groups: fc.array(
			fc.oneof(
				fc.constantFrom(everybody, theRest),
				fc.subarray(ids).map((picked) => `picked:${picked.join('~')}`)
			),
			{ maxLength: 2 }
		)
	});
});

/** The days that some readings of dates begin or end on. */
function days(date: string, end: 0 | 1): readonly (readonly number[])[] {
	return readings[date]!.map((together) => together.map((reading) => day(reading[end])));
}

/** The first and last day that some dates may mean, together. */
function spanned(dates: readonly string[]): { first: number; last: number } | undefined {
	if (dates.length === 0) return undefined;
	return {
		first: Math.min(...dates.flatMap((date) => days(date, 0).flat())),
		last: Math.max(...dates.flatMap((date) => days(date, 1).flat()))
	};
}

/** What is known of a life, by the doc comments of `Life` and `readLives`, from readings written out by hand. */
export function naiveLife({ attributes, claims, fates, vocabulary }: Dataset<string>, id: string) {
	const told = (event: string) => [
		...attributes.filter((each) => each.entity === id && each.attribute === event && each.date !== ''),
		...(event === 'death' ? fates.filter((each) => each.person === id && each.date !== '') : [])
	];
	const best = (event: string) => {
		const [certainty] = vocabulary.certainties.filter((each) =>
			told(event).some((record) => record.certainty === each.id)
		);
		return spanned(
			told(event)
				.filter((record) => record.certainty === certainty?.id)
				.map(({ date }) => date)
		);
	};
	const signs = claims.filter(
		({ subject, relation: name, date }) =>
			subject === id && date !== '' && !['readmitted_to', 'buried_at'].includes(name)
	);
	// Of something open its other end counts.
	const bounded = (end: 0 | 1, at: string) =>
		days(at, end).map((together, reading) =>
			together.map((each, member) =>
				each > day('2000-01-01') || each < day('1000-01-01')
					? days(at, end === 0 ? 1 : 0)[reading]![member]!
					: each
			)
		);
	const birth = best('birth');
	const death = best('death');
	const bornBy = Math.min(
		...signs.map(({ date }) => Math.max(...days(date, 0).map((together) => Math.min(...together)))),
		...[birth?.last, death?.last].filter((each) => each !== undefined)
	);
	const seen = Math.max(
		...signs.map(({ date }) => Math.min(...bounded(1, date).map((together) => Math.max(...together))))
	);
	const until = death ? Math.max(death.first, Math.min(seen, death.last)) : seen;
	return { notBefore: birth?.first ?? -Infinity, bornBy, until, death };
}
