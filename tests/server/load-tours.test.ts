import { expect, test } from 'vitest';
import { parseTour } from '#lib/core/dataset/tours/parse-tour.ts';
import { languages } from '#lib/core/text/text.ts';
import { loadTours } from '#lib/server/load-tours.ts';
import { smallDataset } from '../fixtures/small.ts';
import { smallTour } from '../fixtures/small-tour.ts';

const file = 'tours/red-lathe.md';

/** The problems of the small tour when one piece of it is another. */
function problemsOf(before: string, after: string, name = file) {
	expect(smallTour.split(before).length, `"${before}" stands there once`).toBe(2);
	return loadTours([{ file: name, text: smallTour.replace(before, after) }], smallDataset, true).problems;
}

test('a tour is read: its lines are joined, what looks like a field is text within a text', () => {
	const { tour, problems } = parseTour({ file, text: smallTour });
	expect(problems).toEqual([]);
	expect({ ...tour, steps: [] }).toEqual({
		...{ id: 'red-lathe', file, author: '', licence: '', steps: [] },
		title: { tr: 'Kızıl Torna', en: 'The Red Lathe', ru: 'Красный станок' },
		intro: { tr: 'Üç adımda.', en: 'In three steps.', ru: 'В трёх шагах.' }
	});
	expect(tour.steps.map(({ id }) => id)).toEqual(['letter', 'chairs', 'expelled']);
	expect(tour.steps[0]).toEqual({
		id: 'letter',
		heading: { tr: 'Mektup', en: 'The letter', ru: 'Письмо' },
		text: {
			tr: 'Şilova imzaladı: Jukov’unki tartışmalı.',
			en: 'Shilova signed it; view: of Zhukov it is disputed.',
			ru: 'Подписала Шилова; о Жукове спорно.'
		},
		view: 'scope=wider&sel=letter-of-the-seven',
		citations: [
			{ source: 'letter-c', locator: 'p. 1' },
			{ source: 'web-b', locator: '' }
		],
		statements: ['c-10', 'c-11'],
		lines: { step: 11, view: 12, sources: 13, 'rests on': 14 }
	});
});

test('an author and a licence of its own; a byte order mark and Windows line ends', () => {
	const text = `\uFEFFauthor: A. Historian\nlicence: CC0-1.0\n\n${smallTour}`.replaceAll('\n', '\r\n');
	const { tour, problems } = parseTour({ file, text });
	expect(problems).toEqual([]);
	expect([tour.author, tour.licence, tour.steps[2]!.text.en]).toEqual([
		'A. Historian',
		'CC0-1.0',
		'Zhukov was expelled.'
	]);
});

test('nothing is wrong with the small tour, and a case may have none', () => {
	expect(loadTours([{ file, text: smallTour }], smallDataset, true).problems).toEqual([]);
	expect(loadTours([], smallDataset, true)).toEqual({ tours: [], problems: [] });
});

const long = Array.from({ length: 121 }, () => 'word').join(' – ');

test.each<[what: string, before: string, after: string, row: number, column: string, says: RegExp]>([
	['a mistyped sign', '### en: The letter', '#### en: The letter', 18, '', /"#### en: The letter" is not/],
	[
		'a language that there is not',
		'### en: Expelled',
		'### de: Expelled',
		43,
		'',
		/"### de: Expelled" is not/
	],
	[
		'words that stand nowhere',
		'## chairs',
		'## chairs\nlost words',
		25,
		'',
		/"lost words" is not understood/
	],
	['a field twice', 'rests on: c-14', 'rests on: c-14\nview: sel=a', 40, '', /"view" is there twice/],
	['a language twice', '### ru: Исключение', '### en: Again', 45, '', /"en" is there twice/],
	['a heading before the steps', '# en: The Red', '### en: The Red', 4, '', /belongs to no step/],
	['a title within a step', '### en: Two', '# en: Two', 31, '', /in the middle of a step/],
	['two steps of one name', '## expelled', '## letter', 36, '', /two steps are called "letter"/],
	['a name unfit for an address', '## expelled', '## İhraç', 36, '', /"İhraç" cannot stand in an address/],
	['no translation', 'Источники расходятся.', '', 24, '', /"### ru: …" is missing/],
	['no heading', '### tr: İki başkan', '### tr:', 24, '', /"### tr: …" is missing/],
	['no introduction', 'В трёх шагах.', '', 1, '', /"# ru: …" is missing/],
	['too much to read', 'Zhukov was expelled.', long, 36, '', /the text "en" has 121 words/],
	['no view', 'view: fate=executed&rest=hide\n', '', 24, 'view', /"view: …" is missing/],
	['no source', 'sources: book-a: p. 30\n', '', 36, 'sources', /"sources: …" is missing/],
	['no statement', 'rests on: c-14', 'rests on:', 39, 'rests on', /"rests on: …" is missing/],
	['an unknown source', 'book-a: p. 30', 'book-a: p. 30; book-z', 38, 'sources', /"book-z" is not in/],
	['a source twice', 'book-a: p. 30', 'book-a: p. 30; book-a', 38, 'sources', /"book-a" is there twice/],
	[
		'a source of something else',
		'book-a: p. 30',
		'book-a; web-b',
		38,
		'sources',
		/"web-b" stands behind none/
	],
	['an unknown claim', 'c-10, c-11', 'c-10, c-11, c-99', 14, 'rests on', /"c-99": correct/],
	['a claim twice', 'c-10, c-11', 'c-10, c-11, c-10', 14, 'rests on', /"c-10" is there twice/],
	['an unknown entity', 'sel=pavel-zhukov', 'sel=nobody', 37, 'view', /names "nobody", which is not/],
	[
		'nonsense',
		'fate=executed&rest',
		'fate=executed&colour=red&rest',
		25,
		'view',
		/"fate=executed&rest=hide"/
	],
	[
		'a value that there is not',
		'fate=executed',
		'fate=bored,executed',
		25,
		'view',
		/"fate=executed&rest=hide"/
	],
	[
		'another order',
		'fate=executed&rest=hide',
		'rest=hide&fate=executed',
		25,
		'view',
		/"fate=executed&rest=hide"/
	],
	['a whole address', 'view: fate', 'view: https://x.org/en/?fate', 25, 'view', /would be "rest=hide"/],
	['a tour in the view', '&rest=hide', '&rest=hide&tour=a.b', 25, 'view', /"fate=executed&rest=hide"/],
	['who is out of scope', 'scope=wider&period', 'period', 37, 'view', /"pavel-zhukov", but its scope/],
	['nothing to see', 'fate=executed&rest', 'fate=executed&kind=union&rest', 25, 'view', /nothing is left/]
])('%s', (_, before, after, row, column, says) => {
	const problems = problemsOf(before, after);
	expect(problems.map((each) => [each.file, each.row, each.column ?? ''])).toContainEqual([
		file,
		row,
		column
	]);
	const found = problems.find((each) => each.row === row && says.test(each.message.en));
	expect(found?.message.en).toMatch(says);
	// What is quoted in one language is quoted in all.
	for (const [, quoted] of found!.message.en.matchAll(/"([^"]*)"/g))
		for (const language of languages) expect(found!.message[language]).toContain(quoted);
	expect(new Set(Object.values(found!.message)).size).toBe(3);
});

test('so few steps are no tour, and the name of the file is its address', () => {
	const text = smallTour.slice(0, smallTour.indexOf('## chairs'));
	const { problems } = loadTours([{ file: 'tours/Red Lathe.md', text }], smallDataset, true);
	expect(problems.map(({ message }) => message.en)).toEqual([
		expect.stringMatching(/"Red Lathe" cannot stand/),
		expect.stringMatching(/at least three steps, this one has 1/)
	]);
});

test('in a case with mistakes of its own views wait, and the rest is checked', () => {
	const text = smallTour.replace('sel=pavel-zhukov', 'sel=nobody').replace('c-14', 'c-99');
	const { problems } = loadTours([{ file, text }], smallDataset, false);
	expect(problems.map(({ column }) => column)).toEqual(['sources', 'rests on']);
});
