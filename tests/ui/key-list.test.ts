import { expect, test } from 'vitest';
import { isGraphKey } from '#lib/ui/keys/is-graph-key.ts';
import { graphCommand, graphKeys, keyList, keyPlaces } from '#lib/ui/keys/key-list.ts';

const pressed = (name: string) => {
	const parts = name === '+' ? ['+'] : name.split('+');
	const key = parts.at(-1)!;
	const held = (modifier: string) => parts.slice(0, -1).includes(modifier);
	return {
		...{ key: key === 'Space' ? ' ' : key, altKey: held('Alt'), shiftKey: held('Shift') },
		...{ ctrlKey: held('Ctrl'), metaKey: held('Meta') }
	};
};

test('every key of the graph does what its record says, and the graph wants it before the list is there', () => {
	for (const { keys, command } of graphKeys)
		for (const key of keys) {
			expect([key, graphCommand(pressed(key))]).toEqual([key, command]);
			expect([key, isGraphKey(pressed(key))]).toEqual([key, true]);
		}
});

test.each(['Ctrl+ArrowRight', 'Meta+Enter', 'Tab', 'a', '/', '?', '7', 'F5'])(
	'%s is no key of the graph',
	(key) => {
		expect(graphCommand(pressed(key))).toBeUndefined();
		expect(isGraphKey(pressed(key))).toBe(false);
	}
);

test('"+" is the same whether Shift is needed for it or not', () => {
	expect(graphCommand({ ...pressed('+'), shiftKey: true })).toBe('zoomIn');
});

test('in one place no key stands twice, and no place is empty', () => {
	for (const place of keyPlaces) {
		const keys = keyList.filter((record) => record.place === place).flatMap((record) => record.keys);
		expect(keys.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
	}
});
