import { expect, test } from 'vitest';
import { describeCount, describeEntry, describeSpan } from '#lib/core/scene/lifeline/describe-life.ts';
import { whoseLife } from '#lib/core/scene/lifeline/whose-life.ts';
import { yearOfDay } from '#lib/core/scene/time-axis.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView } from '#lib/core/view/view.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { composeSmallLife, laneLines } from './small-life.ts';

test('what is said of the person alone, then a lane for every other, people last, by first date', () => {
	expect(laneLines(composeSmallLife('ivan-chelnokov'))).toEqual([
		'The life: Born:  (1885, certain)',
		'The life: Died:  (2 September 1937, disputed);  (1943, disputed)',
		'The life: Stay: Paris (1912–1914, certain)',
		'The life: Fate: executed (2 September 1937, disputed); natural death (1943, disputed); rehabilitated (1956, disputed); restored to the party (December 1963, disputed)',
		'The life: Positions: Wages (January 1921, probable)',
		'Factions: Red Lathe: Leader of (1919–1921, certain)',
		'Trade unions: Turners: Chair of (March 1919 – 1921, disputed)',
		'Congresses: 1st Congress: Delegate to (April 1920, certain)',
		'People: P. Zhukov: Criticised! (5 April 1920, certain); ← Criticised! (1921, disputed)',
		'People: A. Shilova: ← Criticised! (May 1921, probable)'
	]);
});

test('a claim without a date is in no lane but at the end', () => {
	const line = composeSmallLife('ivan-chelnokov');
	expect(line.undated.map(({ id, lane, text, date }) => [id, lane.label, text, date])).toEqual([
		['c-12', 'A. Shilova', 'Worked with', '']
	]);
	expect(describeCount(line, 'en')).toBe('7 of 7 claims about this person are shown.');
});

test('only what passes is in it; what is said of the person alone stays', () => {
	const line = composeSmallLife('ivan-chelnokov', 'scope=context&certainty=certain');
	expect(laneLines(line).filter((each) => !each.startsWith('The life'))).toEqual([
		'Factions: Red Lathe: Leader of (1919–1921, certain)',
		'Congresses: 1st Congress: Delegate to (April 1920, certain)',
		'People: P. Zhukov: Criticised! (5 April 1920, certain)'
	]);
	expect(line.undated.map(({ id }) => id)).toEqual(['c-12']);
	expect(describeCount(line, 'en')).toBe('4 of 7 claims about this person are shown.');
	expect(describeCount(line, 'ru')).toBe('Показано 4 из 7 свидетельств об этом человеке.');
});

/** The years of the axis, and how the life is told. */
test.each<[string, number, number, string]>([
	// Born 1885; of the two deaths, equally attested, the first counts.
	['ivan-chelnokov', 1885, 1937, 'born 1885 · died 2 September 1937'],
	// Born about 1890, which may mean 731 days earlier (1888 was a leap year); dead about 1926, 731 days later.
	['anna-shilova', 1888, 1928, 'born c. 1890 · died c. 1926'],
	// From the congress to 1938, which a fate tells.
	['pavel-zhukov', 1920, 1938, 'died 1938'],
	// A single claim, of 1925: no axis is shorter than ten years.
	['olga-yurieva', 1925, 1935, '']
])('%s: from %i to %i', (person, first, last, told) => {
	const line = composeSmallLife(person);
	expect([yearOfDay(line.axis!.first), yearOfDay(line.axis!.last)]).toEqual([first, last]);
	expect(describeSpan(line, 'en')).toBe(told);
});

test('where nothing has a date there is no axis', () => {
	const line = composeSmallLife('olga-yurieva', 'period=1920');
	expect(line).toMatchObject({ axis: undefined, sections: [], undated: [], shown: 0, all: 1 });
});

test('an entry is said in full: who, what, whom, as what, when, how sure', () => {
	const say = (language: Language, entry: string) => {
		const line = composeSmallLife('ivan-chelnokov', 'scope=context', language);
		const { certainties } = openSmall(language).graph.dataset.vocabulary;
		const all = [
			...line.sections.flatMap(({ lanes }) => lanes.flatMap(({ entries }) => entries)),
			...line.undated
		];
		return describeEntry(
			all.find(({ id }) => id === entry)!,
			certainties,
			language
		);
	};
	expect(say('en', 'c-03')).toBe('I. Chelnokov → Turners: Chair of, chair, March 1919 – 1921, disputed');
	expect(say('en', 'c-09')).toBe('P. Zhukov → I. Chelnokov: Criticised, 1921, disputed');
	expect(say('en', 'c-12')).toBe('A. Shilova → I. Chelnokov: Worked with, undated, certain');
	expect(say('tr', 'a-05')).toBe('Bulunduğu yer: Paris, 1912–1914, kesin');
	expect(say('ru', 'f-01')).toBe('Судьба: казнь, Москва, 2 сентября 1937, спорно');
	expect(say('ru', 'f-01-partyRestored')).toBe('Судьба: восстановление в партии, декабрь 1963, спорно');
	expect(say('tr', 'p-02')).toBe('Görüşler: Ücretler, Ücretler eşit olmalı, Ocak 1921, olası');
});

const [ivan, anna, union] = ['ivan-chelnokov', 'anna-shilova', 'turners-union'];

test.each<[string, string | undefined]>([
	['', undefined],
	[`sel=${ivan}`, ivan],
	[`sel=${union}`, undefined],
	[`sel=${union},${ivan},${anna}`, anna],
	[`tie=${anna}~${ivan}`, anna],
	[`tie=${anna}~${ivan}&life=${ivan}`, ivan],
	[`tie=${ivan}~${union}&life=${ivan}`, ivan],
	[`tie=${ivan}~${union}&life=${anna}`, ivan],
	[`sel=${union}&life=${ivan}`, ivan],
	[`sel=${anna}&life=${ivan}`, anna],
	[`sel=${ivan},${anna}&life=${ivan}`, ivan],
	[`life=${ivan}`, ivan],
	[`life=${union}`, undefined],
	['life=nobody', undefined]
])('under “%s” it is the life line of %s', (query, person) => {
	expect(whoseLife(parseView(new URLSearchParams(query)), openSmall().graph)).toBe(person);
});
