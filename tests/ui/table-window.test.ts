import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeWindow, rowsInSight } from '../../src/lib/ui/table/window.ts';

/** What is drawn as text: rows by their place, gaps in brackets. */
function drawn(top: number, height: number, count: number, kept: number): string {
	return composeWindow({ top, height, rowHeight: 10 }, count, kept)
		.map(({ row, gap }) => (row === undefined ? `(${gap})` : row))
		.join(' ');
}

test('rows in sight with eight more on either side, gaps for the others', () => {
	expect(rowsInSight({ top: 200, height: 30, rowHeight: 10 }, 100)).toEqual({ first: 20, last: 23 });
	expect(rowsInSight({ top: 205, height: 30, rowHeight: 10 }, 100)).toEqual({ first: 20, last: 24 });
	expect(drawn(200, 20, 100, 20)).toBe('(12) 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 (70)');
	expect(drawn(0, 20, 12, 0)).toBe('0 1 2 3 4 5 6 7 8 9 (2)');
	expect(drawn(0, 20, 3, 0)).toBe('0 1 2');
	expect(drawn(0, 20, 0, -1)).toBe('');
});

test('the row with the focus is drawn wherever it is', () => {
	expect(drawn(500, 10, 100, 3)).toMatch(/^\(3\) 3 \(38\) 42 .* 58 \(41\)$/);
	expect(drawn(0, 10, 100, 99)).toMatch(/ 8 \(90\) 99$/);
	expect(drawn(0, 10, 100, -1)).toMatch(/ 8 \(91\)$/);
	expect(drawn(500, 10, 100, 0)).toMatch(/^0 \(41\) 42 /);
});

test('whatever is scrolled: everything in sight is drawn, the height stays, keys keep their order', () => {
	const sights = fc.record({
		top: fc.nat(3000),
		height: fc.nat(400),
		rowHeight: fc.integer({ min: 5, max: 60 })
	});
	fc.assert(
		fc.property(sights, fc.nat(400), fc.integer({ min: -1, max: 399 }), (sight, count, wanted) => {
			const kept = Math.min(wanted, count - 1);
			const parts = composeWindow(sight, count, kept);
			const rows = parts.flatMap(({ row }) => (row === undefined ? [] : [row]));
			const { first, last } = rowsInSight(sight, count);
			for (let row = first; row < last; row++) expect(rows).toContain(row);
			if (kept >= 0) expect(rows).toContain(kept);
			expect(parts.reduce((sum, { gap }) => sum + (gap ?? 1), 0)).toBe(count);
			expect(rows).toEqual([...rows].sort((a, b) => a - b));
			expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
			expect(rows.length).toBeLessThanOrEqual(last - first + 17);
			let place = 0;
			for (const { row, gap } of parts) {
				if (row !== undefined) expect(row).toBe(place);
				place += gap ?? 1;
			}
		})
	);
});
