import { expect, test } from 'vitest';
import { checkDataset } from '#lib/core/dataset/check.ts';
import type { Source } from '#lib/core/dataset/records.ts';
import { smallDataset } from '../../../fixtures/small.ts';

/** The small package has book-a (row 2), web-b (row 3), and letter-c (row 4), which is cited through book-a. */
function problemsWith(row: number, custom: Source['custom']) {
	const { sources } = smallDataset;
	const source = { ...sources[row - 2]!, ...(custom ? { custom } : {}) };
	return checkDataset({ ...smallDataset, sources: sources.with(row - 2, source) });
}

const noWork = (id: string) =>
	`"${id}" stands for no work: write the id of a source that has no custom.work itself`;
const notRead = (id: string) => `"${id}" was not read: write the id of the source in which this one is cited`;

test.each<[string, number, Source['custom'], string, string]>([
	['a copy of what is not there', 3, { work: 'book-z' }, 'custom.work', noWork('book-z')],
	['a copy of nothing', 3, { work: '' }, 'custom.work', noWork('')],
	['a copy of itself', 3, { work: 'web-b' }, 'custom.work', noWork('web-b')],
	['cited in what is not there', 4, { seen: 'cited', via: 'book-z' }, 'custom.via', notRead('book-z')],
	['cited nowhere', 4, { seen: 'cited' }, 'custom.via', notRead('')],
	['cited in itself', 4, { seen: 'cited', via: 'letter-c' }, 'custom.via', notRead('letter-c')]
])('%s', (_, row, custom, column, says) => {
	const problems = problemsWith(row, custom);
	expect(problems.map((each) => [each.file, each.row, each.column, each.message.en])).toEqual([
		['sources.json', row, column, says]
	]);
	const { tr, en, ru } = problems[0]!.message;
	expect(new Set([tr, en, ru]).size).toBe(3);
});

test('a copy of a copy is told of the one that is a copy of it', () => {
	const [book, web, letter] = smallDataset.sources;
	const sources = [{ ...book!, custom: { work: 'web-b' } }, web!, { ...letter!, custom: { work: 'book-a' } }];
	const problems = checkDataset({ ...smallDataset, sources });
	expect(problems.map(({ row, column, message }) => [row, column, message.en])).toEqual([
		[4, 'custom.work', noWork('book-a')]
	]);
});

test('what is cited in something that was itself only cited was read nowhere', () => {
	const [book, web, letter] = smallDataset.sources;
	const sources = [book!, { ...web!, custom: { seen: 'cited', via: 'letter-c' } as const }, letter!];
	const problems = checkDataset({ ...smallDataset, sources });
	expect(problems.map(({ row, column, message }) => [row, column, message.en])).toEqual([
		[3, 'custom.via', notRead('letter-c')]
	]);
});

test.each<[string, number, Source['custom']]>([
	['a copy of the book', 3, { work: 'book-a' }],
	['cited in the page', 4, { seen: 'cited', via: 'web-b' }],
	['read, though known from elsewhere', 4, { seen: 'read', via: 'book-z' }],
	['nothing of the kind', 4, {}]
])('nothing is wrong with %s', (_, row, custom) => {
	expect(problemsWith(row, custom)).toEqual([]);
});
