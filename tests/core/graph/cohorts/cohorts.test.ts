import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { smallestCohort, type Cohort } from '#lib/core/graph/cohorts/cohort.ts';
import { listCohorts, pickedId, resolveCohorts } from '#lib/core/graph/cohorts/index.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { arbitraryDataset } from '../arbitrary.ts';
import { naiveFacets } from '../naive-select.ts';

const { graph: small } = openSmall();
const shipped = buildGraph(localise(loadDataset('graph-data').dataset, 'en'));
const shippedSections = listCohorts(shipped, 'en');

/** `all: ivan anna pavel olga`: people by their first names. */
function told(cohorts: readonly Cohort[]): string[] {
	const { entities } = small.dataset;
	const names = ({ members }: Cohort) =>
		members.map((member) => entities[member]!.id.split('-')[0]).join(' ');
	return cohorts.map((cohort) => `${cohort.title}: ${names(cohort)}`);
}

test('the cohorts of the small case: three people or more, by section', () => {
	const sections = listCohorts(small, 'en').map(({ label, cohorts }) => [
		label,
		...cohorts.map((cohort, at) => `${cohort.id} = ${told(cohorts)[at]}`)
	]);
	expect(sections).toEqual([
		['Role', 'role:delegate = Role: delegate: ivan anna pavel'],
		['Delegates', 'delegate_to:first-congress = Delegates: 1st Congress: ivan anna pavel'],
		// Ivan criticised Pavel, Pavel and Anna criticised Ivan.
		['Critics', 'criticised@person = Critics: people: ivan anna pavel'],
		// Who works with somebody does so from either side.
		['Worked with', 'worked_with@person = Worked with: people: ivan anna pavel olga']
	]);
});

test.each<[readonly string[], string[]]>([
	[[], ['Everybody in view: ivan anna pavel olga']],
	[['all'], ['Everybody in view: ivan anna pavel olga']],
	[['nonsense', 'signed:nothing'], ['Everybody in view: ivan anna pavel olga']],
	[['role:delegate'], ['Role: delegate: ivan anna pavel']],
	[
		['role:delegate', 'rest'],
		['Role: delegate: ivan anna pavel', 'Everybody else in view: olga']
	],
	[
		['role:delegate', 'all', 'role:delegate'],
		['Role: delegate: ivan anna pavel', 'Everybody in view: ivan anna pavel olga']
	],
	// There is no rest of nothing.
	[['rest'], ['Everybody in view: ivan anna pavel olga']],
	[['rest', 'role:delegate'], ['Role: delegate: ivan anna pavel']],
	// What is no person, and what does not exist, is left out of what was picked.
	[
		['picked:anna-shilova~nobody~turners-union~ivan-chelnokov~anna-shilova'],
		['People picked by hand: ivan anna']
	],
	[['picked:turners-union'], ['Everybody in view: ivan anna pavel olga']]
])('groups %j', (ids, expected) => {
	expect(told(resolveCohorts(small, listCohorts(small, 'en'), ids, 'en'))).toEqual(expected);
});

test('what is picked by hand has an id that an address can hold and that names the people', () => {
	const id = pickedId(['pavel-zhukov', 'anna-shilova']);
	expect(id).toBe('picked:anna-shilova~pavel-zhukov');
	expect(id).not.toContain(',');
	const [cohort] = resolveCohorts(small, [], [id], 'en');
	expect(told([cohort!])).toEqual(['People picked by hand: anna pavel']);
});

/** The people of a cohort by the words of its kind, looked up claim by claim. */
function naively(dataset: Dataset<string>, id: string): string[] {
	const { entities, claims, vocabulary } = dataset;
	const people = entities.filter(({ kind }) => kind === 'person');
	const [, name, sign, value] = /^([^:@]+)([:@])(.*)$/.exec(id)!;
	if (sign === ':' && ['role', 'faction'].includes(name!))
		return people
			.filter((each) => naiveFacets[name!]!.values(dataset, each).includes(value!))
			.map((each) => each.id);
	const kindOf = (entity: string) => entities.find((each) => each.id === entity)!.kind;
	const fits = (other: string) => (sign === ':' ? other === value : kindOf(other) === value);
	const relations = vocabulary.relations.filter(
		(each) => each.id === name || (sign === '@' && each.group === name)
	);
	return people
		.filter((person) =>
			claims.some(({ subject, relation, object }) => {
				const found = relations.find((each) => each.id === relation);
				if (!found) return false;
				if (subject === person.id && fits(object)) return true;
				return !found.directed && object === person.id && fits(subject);
			})
		)
		.map((each) => each.id);
}

function expectNaive(dataset: Dataset<string>, cohorts: readonly Cohort[]) {
	for (const { id, members } of cohorts) {
		const ids = members.map((member) => dataset.entities[member]!.id).sort();
		expect([id, ids]).toEqual([id, naively(dataset, id).sort()]);
		expect(ids.length).toBeGreaterThanOrEqual(smallestCohort);
	}
}

test('every cohort of any graph holds whom the naive way finds, under an id of its own', () => {
	fc.assert(
		fc.property(arbitraryDataset, (dataset) => {
			const cohorts = listCohorts(buildGraph(dataset), 'en').flatMap((section) => section.cohorts);
			expectNaive(dataset, cohorts);
			expect(new Set(cohorts.map(({ id }) => id)).size).toBe(cohorts.length);
		}),
		{ numRuns: 80 }
	);
});

test('no relation to a thing with three people or more is missing', () => {
	fc.assert(
		fc.property(arbitraryDataset, (dataset) => {
			const found = new Set(
				listCohorts(buildGraph(dataset), 'en').flatMap(({ cohorts }) => cohorts.map(({ id }) => id))
			);
			for (const relation of dataset.vocabulary.relations)
				for (const { id } of dataset.entities) {
					const name = `${relation.id}:${id}`;
					const large = naively(dataset, name).length >= smallestCohort;
					expect([name, found.has(name)]).toEqual([name, large]);
				}
		}),
		{ numRuns: 40 }
	);
});

test.each([
	['signed:letter-of-the-22', 'Signatories: Letter of the 22', 24],
	['belonged_to_faction:workers-opposition', "Adherents: Workers' Opposition", 38],
	['faction:democratic-centralists', 'Faction: Decists', 8],
	['elected_to:central-committee', 'Elected members: Central Committee', 21],
	['chaired@union', 'Chairs: trade unions', 10],
	['office@union', 'Office and work: trade unions', 14],
	['spoke_at:rcp-b-10th-congress', 'Speakers: 10th Congress', 14],
	['role:delegate', 'Role: delegate', 7],
	['accused_in:moscow-group-case-1935', 'Accused: Moscow case of 1935', 18]
])('the shipped case has %s', (id, title, size) => {
	const [cohort] = resolveCohorts(shipped, shippedSections, [id], 'en');
	expect([cohort!.id, cohort!.title, cohort!.members.length]).toEqual([id, title, size]);
});

test('the cohorts of the shipped case: the largest first, no heading twice, no comma in an id', () => {
	expectNaive(
		shipped.dataset,
		shippedSections.flatMap(({ cohorts }) => cohorts)
	);
	expect(new Set(shippedSections.map(({ label }) => label)).size).toBe(shippedSections.length);
	for (const { cohorts } of shippedSections) {
		const sizes = cohorts.map(({ members }) => members.length);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(cohorts.filter(({ id }) => /[,&#?\s]/.test(id))).toEqual([]);
	}
});
