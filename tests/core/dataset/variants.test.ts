import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherVariants } from '#lib/core/dataset/variants.ts';

/** A record as "thing certainty", such as "birth disputed". */
const record = (told: string, index: number) => {
	const [thing = '', certainty = ''] = told.split(' ');
	return { id: `r${index + 1}`, thing, certainty, date: '', citations: [], note: '' };
};
const gather = (told: readonly string[]) =>
	gatherVariants(told.map(record), ({ thing }) => thing).map((set) => set.map(({ id }) => id).join(' '));

test.each([
	['nothing', [], []],
	['two stays are two stays', ['stay certain', 'stay probable'], ['r1', 'r2']],
	['two births are one', ['birth certain', 'birth disputed'], ['r1 r2']],
	[
		'all births, also those before the disputed one',
		['birth certain', 'birth certain', 'birth disputed'],
		['r1 r2 r3']
	],
	['where the first of them stands', ['birth disputed', 'stay certain', 'birth certain'], ['r1 r3', 'r2']],
	['one that is disputed by nobody here', ['birth disputed', 'stay certain'], ['r1', 'r2']],
	[
		'two things that are disputed',
		['birth disputed', 'death disputed', 'birth disputed', 'death probable'],
		['r1 r3', 'r2 r4']
	],
	['a thing that is called as an id is', ['r2 disputed', 'r2 certain', 'r1 certain'], ['r1 r2', 'r3']]
])('%s', (_, told, sets) => {
	expect(gather(told)).toEqual(sets);
});

test('every record is in one set, in its order; a set of several is about one thing and has a dispute in it', () => {
	const told = fc
		.tuple(fc.constantFrom('birth', 'death', 'stay'), fc.constantFrom('certain', 'probable', 'disputed'))
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(fc.array(told, { maxLength: 12 }), (all) => {
			const records = all.map(record);
			const sets = gatherVariants(records, ({ thing }) => thing);
			expect(new Set(sets.flat()).size).toBe(records.length);
			expect(sets.flat()).toHaveLength(records.length);
			const place = (each: (typeof records)[number]) => records.indexOf(each);
			expect(sets.map(([first]) => place(first!))).toEqual(
				sets.map(([first]) => place(first!)).toSorted((a, b) => a - b)
			);
			for (const set of sets) {
				expect(set.map(place)).toEqual(set.map(place).toSorted((a, b) => a - b));
				expect(new Set(set.map(({ thing }) => thing)).size).toBe(1);
				const rivals = records.filter(({ thing }) => thing === set[0]!.thing);
				const disputed = rivals.some(({ certainty }) => certainty === 'disputed');
				expect(set.length).toBe(disputed ? rivals.length : 1);
			}
		})
	);
});
