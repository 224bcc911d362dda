import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '#lib/core/dataset/order.ts';

const inOrder = [
	...['../1919', '1919', '1919-03/1921', '1920-04', '1920-04-05', '1920-04-30', '1921-XX', '193X', '1937~']
];

test('by the first day, then by the last; what has no date comes last', () => {
	const backwards = ['no date', '', ...inOrder.toReversed()];
	expect(backwards.sort(compareTexts)).toEqual([...inOrder, 'no date', '']);
});

test('a total order over dates: the sign turns with the sides, and what is before before is before', () => {
	const text = fc.constantFrom(...inOrder, '', '?', '1921-03-16', '1921', '1917/1921-05');
	fc.assert(
		fc.property(text, text, text, (a, b, c) => {
			expect(Math.sign(compareTexts(a, b)) + Math.sign(compareTexts(b, a))).toBe(0);
			if (compareTexts(a, b) <= 0 && compareTexts(b, c) <= 0)
				expect(compareTexts(a, c)).toBeLessThanOrEqual(0);
		})
	);
});

test('what has no date keeps the order in which it was given', () => {
	expect(['b', '', 'a', '1921'].sort(compareTexts)).toEqual(['1921', 'b', '', 'a']);
});
