import { expect, test } from 'vitest';
import { fill, isLanguage, joinWords, languageNames, languages, plural } from '#lib/core/text/text.ts';

const claims = { one: 'свидетельство', few: 'свидетельства', many: 'свидетельств', other: 'свидетельства' };

test.each([
	[0, 'свидетельств'],
	[1, 'свидетельство'],
	[2, 'свидетельства'],
	[4, 'свидетельства'],
	[5, 'свидетельств'],
	[11, 'свидетельств'],
	[12, 'свидетельств'],
	[14, 'свидетельств'],
	[20, 'свидетельств'],
	[21, 'свидетельство'],
	[22, 'свидетельства'],
	[25, 'свидетельств'],
	[101, 'свидетельство'],
	[111, 'свидетельств'],
	[1011, 'свидетельств'],
	[1.5, 'свидетельства']
])('Russian %d %s', (count, word) => {
	expect(plural('ru', count, claims)).toBe(word);
});

test.each([
	['en', 0, 'claims'],
	['en', 1, 'claim'],
	['en', 2, 'claims'],
	['en', 21, 'claims'],
	['tr', 0, 'claims'],
	['tr', 2, 'claims']
] as const)('%s %d %s', (language, count, word) => {
	expect(plural(language, count, { one: 'claim', other: 'claims' })).toBe(word);
});

test('a form that is missing is replaced by `other`', () => {
	expect(plural('tr', 1, { other: 'sav' })).toBe('sav');
	expect(plural('ru', 5, { one: 'объекта', other: 'объектов' })).toBe('объектов');
	expect(plural('ru', 101, { one: 'объекта', other: 'объектов' })).toBe('объекта');
});

test.each([
	['{a} of {b}', { a: 3, b: 'ten' }, '3 of ten'],
	['{a} {a}', { a: 0 }, '0 0'],
	['no places', { a: 1 }, 'no places'],
	['{a}', { a: '{b} $& $1' }, '{b} $& $1'],
	['{ a } {}', { a: 1 }, '{ a } {}']
])('fill %j', (message, values, expected) => {
	expect(fill(message, values as Record<string, string | number>)).toBe(expected);
});

test('a place without a value throws with its name', () => {
	expect(() => fill('{visible} of {total}', { visible: 1 })).toThrow('no value for {total}');
});

test.each([
	['en', [], 'or', ''],
	['en', ['a'], 'or', 'a'],
	['en', ['a', 'b'], 'or', 'a or b'],
	['en', ['a', 'b', 'c'], 'and', 'a, b and c'],
	['tr', ['a', 'b'], 'or', 'a ya da b'],
	['tr', ['a', 'b', 'c'], 'and', 'a, b ve c'],
	['ru', ['a', 'b'], 'or', 'a или b'],
	['ru', ['a', 'b', 'c'], 'and', 'a, b и c']
] as const)('%s %j %s', (language, words, by, expected) => {
	expect(joinWords(language, words, by)).toBe(expected);
});

test('languages', () => {
	expect(languages).toEqual(['tr', 'en', 'ru']);
	expect(languageNames).toEqual({ tr: 'Türkçe', en: 'English', ru: 'Русский' });
	for (const code of languages) expect(isLanguage(code)).toBe(true);
	for (const code of ['', 'de', 'TR', 'tr-TR', undefined]) expect(isLanguage(code)).toBe(false);
});
