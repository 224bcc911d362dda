import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { fatesOf, peopleOf } from '#lib/core/dataset/people-of.ts';
import { countFates } from '#lib/core/scene/pages/count-fates.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { smallDataset } from '../../fixtures/small.ts';

const small = localise(smallDataset, 'en');
const lines = (id: string) =>
	countFates(small, peopleOf(small, id, 'en')).flatMap(({ heading, people, fates }) => [
		`${heading}: ${fates.map(({ label, count }) => `${label} ${count}`).join(', ')}`,
		...people.map(
			({ person, claims, fates: told }) =>
				`${person.short} (${claims.map(({ id, role, date }) => [id, role, date].filter(Boolean).join(' ')).join('; ')}): ${told.map(({ label }) => label).join(' / ')}`
		)
	]);

test('people stand under the relation that ties them, by surname, with all that is told of their end', () => {
	expect(lines('first-congress')).toEqual([
		'Delegates: executed 2, suicide 1',
		'I. Chelnokov (c-05 delegate April 1920): executed / natural death',
		'A. Shilova (c-06 delegate April 1920): suicide',
		'P. Zhukov (c-07 delegate April 1920): executed'
	]);
	expect(lines('red-lathe')).toEqual([
		'Adherents: suicide 1',
		'A. Shilova (c-02 1920): suicide',
		'Leaders: executed 1',
		'I. Chelnokov (c-01 leader 1919–1921): executed / natural death',
		'Expelled: executed 1',
		'P. Zhukov (c-14 expelled October 1921): executed'
	]);
});

test('of whom no fate is told it is unknown', () => {
	expect(fatesOf(small, 'olga-yurieva')).toEqual([{ id: 'unknown', label: 'unknown', certainty: '' }]);
});

test('in the shipped case nobody is lost and nobody is told twice, whatever the entity', () => {
	const { dataset } = caseFile('en');
	const people = new Set(dataset.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
	for (const { id } of dataset.entities) {
		const claims = dataset.claims
			.filter(({ subject, object }) => subject === id || object === id)
			.filter(({ subject, object }) => people.has(subject === id ? object : subject))
			.map((claim) => claim.id);
		const told = peopleOf(dataset, id, 'en').flatMap((group) =>
			group.people.flatMap((each) => each.claims.map((claim) => claim.id))
		);
		expect(told.toSorted()).toEqual(claims.toSorted());
	}
});
