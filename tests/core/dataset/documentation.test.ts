import { expect, test } from 'vitest';
import { countDocumentation } from '#lib/core/dataset/documentation.ts';
import { describeDocumentation } from '#lib/core/dataset/documentation-words.ts';
import { buildWitnesses } from '#lib/core/dataset/witness.ts';
import { smallDataset } from '../../fixtures/small.ts';

const { claims, fates, sources } = smallDataset;
const count = (statements: Parameters<typeof countDocumentation>[0]) =>
	countDocumentation(statements, buildWitnesses(sources));

test('statements, the works behind all of them, and how many are disputed', () => {
	expect(count([])).toEqual({ statements: 0, witnesses: 0, disputed: 0 });
	// c-01 cites a book and a page, c-02 the book again, c-03 the book, and is disputed.
	expect(count(claims.slice(0, 3))).toEqual({ statements: 3, witnesses: 2, disputed: 1 });
	// A letter that is known only from the book is no second witness beside it.
	const letter = claims.filter(({ id }) => id === 'c-10' || id === 'c-02');
	expect(count(letter)).toEqual({ statements: 2, witnesses: 1, disputed: 0 });
	expect(count(fates)).toEqual({ statements: 4, witnesses: 2, disputed: 2 });
});

test.each([
	[1, 1, 0, '1 ifade, 1 kaynak', '1 statement by 1 source', '1 утверждение по 1 источнику'],
	[2, 1, 0, '2 ifade, 1 kaynak', '2 statements by 1 source', '2 утверждения по 1 источнику'],
	[
		...([5, 2, 1] as const),
		'5 ifade, 2 kaynak; tartışmalı: 1',
		'5 statements by 2 sources, 1 disputed',
		'5 утверждений по 2 источникам, из них спорных: 1'
	],
	[
		...([22, 21, 12] as const),
		'22 ifade, 21 kaynak; tartışmalı: 12',
		'22 statements by 21 sources, 12 disputed',
		'22 утверждения по 21 источнику, из них спорных: 12'
	]
])('%i by %i, %i disputed', (statements, witnesses, disputed, tr, en, ru) => {
	const told = { statements, witnesses, disputed };
	expect(describeDocumentation(told, 'tr')).toBe(tr);
	expect(describeDocumentation(told, 'en')).toBe(en);
	expect(describeDocumentation(told, 'ru')).toBe(ru);
});
