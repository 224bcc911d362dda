import { expect, test } from 'vitest';
import { cellAfter } from '../../src/lib/ui/table/grid-keys.ts';

const size = { rows: 100, columns: 5, page: 12 };
const free = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

/** Where a key leads from a cell, as `row:column`. */
function after(key: string, from: string, held: Partial<typeof free> = {}, rows = size.rows): string {
	const [row, column] = from.split(':').map(Number);
	const to = cellAfter({ ...free, ...held, key }, { row: row!, column: column! }, { ...size, rows });
	return to ? `${to.row}:${to.column}` : 'nowhere';
}

// The head is row -1.
test.each([
	['ArrowDown', '5:2', '6:2'],
	['ArrowDown', '99:2', '99:2'],
	['ArrowDown', '-1:2', '0:2'],
	['ArrowUp', '5:2', '4:2'],
	['ArrowUp', '0:2', '-1:2'],
	['ArrowUp', '-1:2', '-1:2'],
	['ArrowLeft', '5:2', '5:1'],
	['ArrowLeft', '5:0', '5:0'],
	['ArrowRight', '5:4', '5:4'],
	['ArrowRight', '-1:0', '-1:1'],
	['PageDown', '5:2', '17:2'],
	['PageDown', '95:2', '99:2'],
	['PageDown', '-1:2', '11:2'],
	['PageUp', '50:2', '38:2'],
	['PageUp', '5:2', '0:2'],
	['PageUp', '-1:2', '-1:2'],
	['Home', '5:2', '5:0'],
	['End', '5:2', '5:4'],
	['a', '5:2', 'nowhere'],
	['Enter', '5:2', 'nowhere']
])('%s leads from %s to %s', (key, from, to) => {
	expect(after(key, from)).toBe(to);
});

test('with Ctrl or ⌘ Home and End lead to the ends of the table; other keys are the browser’s', () => {
	expect(after('Home', '5:2', { ctrlKey: true })).toBe('0:0');
	expect(after('End', '5:2', { metaKey: true })).toBe('99:4');
	expect(after('ArrowDown', '5:2', { ctrlKey: true })).toBe('nowhere');
	expect(after('ArrowDown', '5:2', { shiftKey: true })).toBe('nowhere');
	expect(after('ArrowLeft', '5:2', { altKey: true })).toBe('nowhere');
});

test('in a table without rows there is only the head', () => {
	for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])
		expect(after(key, '-1:2', {}, 0)).toBe('-1:2');
	expect(after('Home', '-1:2', { ctrlKey: true }, 0)).toBe('-1:0');
	expect(after('End', '-1:2', { ctrlKey: true }, 0)).toBe('-1:4');
});
