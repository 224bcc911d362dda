import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advances } from '#lib/core/scene/advances.ts';
import { breakLines, placeLabel, textWidth } from '#lib/core/scene/labels.ts';
import { labelGap, labelLineHeight, labelSize } from '#lib/core/scene/theme.ts';
import { smallDataset } from '../../fixtures/small.ts';

test.each([
	['', ['']],
	['Shliapnikov', ['Shliapnikov']],
	// Twelve letters are still one line.
	['Tolokontsev.', ['Tolokontsev.']],
	['Tolokontsev A', ['Tolokontsev A']],
	['Letter of the Seven', ['Letter of', 'the Seven']],
	['Письмо двадцати двух', ['Письмо', 'двадцати двух']],
	// An initial does not stand alone, and a word is never cut.
	['A. Shliapnikov', ['A. Shliapnikov']],
	['И. Н. Переяславцева', ['И. Н.', 'Переяславцева']],
	['Verwaltungsgericht', ['Verwaltungsgericht']]
])('%s', (name, lines) => {
	expect(breakLines(name)).toEqual(lines);
});

test('no letter of a name is lost, and there are at most two lines', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abcşчй.'), minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
			const lines = breakLines(words.join(' '));
			expect(lines.length).toBeLessThanOrEqual(2);
			expect(lines.join(' ')).toBe(words.join(' '));
		})
	);
});

test('a text is as wide as its letters; semibold is wider; an unlisted letter counts as an m', () => {
	expect(textWidth('', false)).toBe(0);
	// Space 237, exclamation mark 289, comma 302 thousandths of an em.
	expect(textWidth(' !,', false)).toBeCloseTo(0.828, 9);
	expect(textWidth('汉', false)).toBe(textWidth('m', false));
	expect(textWidth('汉', true)).toBe(textWidth('m', true));
	expect(textWidth('😀', false)).toBe(textWidth('m', false));
	expect(textWidth('WWW', false)).toBeGreaterThan(textWidth('iii', false) * 2);
	for (const { name } of smallDataset.entities)
		for (const text of Object.values(name))
			expect(textWidth(text, true)).toBeGreaterThan(textWidth(text, false));
});

test('every letter of Turkish, English and Russian has a width in both weights', () => {
	const alphabet =
		'abcçdefgğhıijklmnoöpqrsştuüvwxyzâîûABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ0123456789' +
		'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ .,;:()-–—…«»“”‘’/?!';
	for (const table of [advances.regular, advances.bold])
		for (const letter of alphabet) {
			expect([letter, table[letter]]).toEqual([letter, expect.any(Number)]);
			expect(table[letter]).toBeGreaterThan(150);
			expect(table[letter]).toBeLessThan(1200);
		}
});

test('a label lies under its shape; people in regular, all else in semibold', () => {
	const label = placeLabel('Letter of the Seven', 'document', 10);
	expect(label.lines).toEqual(['Letter of', 'the Seven']);
	expect(label.bold).toBe(true);
	expect(label.top).toBe(10 + labelGap);
	expect(label.height).toBeCloseTo(labelGap + 2 * labelSize * labelLineHeight, 9);
	const widths = label.lines.map((line) => textWidth(line, true) * labelSize);
	expect(label.width).toBe(Math.max(...widths));
	expect(placeLabel('A. Shilova', 'person', 8)).toMatchObject({ bold: false, lines: ['A. Shilova'] });
});
