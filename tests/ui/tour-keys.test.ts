import { expect, test } from 'vitest';
import { keyList } from '#lib/ui/keys/key-list.ts';
import { tourCommand } from '#lib/ui/tours/tour-keys.ts';

const press = (key: string, held = {}) => ({
	...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
	...held
});

test('the keys of the table of keys are those that the bar obeys', () => {
	const listed = keyList.filter(({ place }) => place === 'tour').flatMap(({ keys }) => keys);
	expect(listed.map((key) => tourCommand(press(key), false))).toEqual([
		...['next', 'next', 'previous', 'previous', 'first']
	]);
});

test('keys with a modifier are the browser’s, and a text that does not fit is scrolled', () => {
	expect(tourCommand(press('ArrowRight', { altKey: true }), false)).toBeUndefined();
	expect(tourCommand(press('Home', { ctrlKey: true }), false)).toBeUndefined();
	expect(tourCommand(press('Tab'), false)).toBeUndefined();
	expect(tourCommand(press('PageDown'), true)).toBeUndefined();
	expect(tourCommand(press('ArrowRight'), true)).toBe('next');
});
