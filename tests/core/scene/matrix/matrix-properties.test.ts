import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { choices } from '#lib/core/view/view.ts';
import { look } from '../../../fixtures/look.ts';
import { openDataset, viewOf } from '../../../fixtures/small.ts';
import { arbitrarySelection } from '../../graph/arbitrary.ts';
import { naiveSelect } from '../../graph/naive-select.ts';
import { matrixOf } from './small-matrix.ts';

const arbitraryMatrix = fc
	.record({
		drawn: arbitrarySelection,
		filtered: fc.boolean(),
		by: fc.constantFrom(...choices.by),
		rest: fc.constantFrom(...choices.rest)
	})
	.map(({ drawn: { dataset, selection }, filtered, by, rest }) => {
		const view = viewOf({ ...(filtered ? selection : { scope: 'context' }), by, rest });
		return { dataset, opened: openDataset(dataset), view };
	});

/** Every tie with the claims that pass, from a look at the records. */
function naiveTies(dataset: Parameters<typeof naiveSelect>[0], view: Parameters<typeof naiveSelect>[1]) {
	const ties = new Map<string, number>();
	for (const { subject, object } of naiveSelect(dataset, view).claims) {
		if (subject === object) continue;
		const id = [subject, object].sort().join(' ');
		ties.set(id, (ties.get(id) ?? 0) + 1);
	}
	return ties;
}

test('any matrix of all with all is symmetric, and holds every tie that passes once above the diagonal', () => {
	fc.assert(
		fc.property(arbitraryMatrix, ({ dataset, opened, view }) => {
			const { rows, cells, ties } = matrixOf(opened, view);
			const at = (row: number, column: number) => cells[row]!.filter((cell) => cell.column === column);
			cells.forEach((own, row) => {
				for (const { column, ...cell } of own) expect(at(column, row)).toEqual([{ ...cell, column: row }]);
				expect(at(row, row)).toEqual([]);
			});
			const above = cells.flatMap((own, row) =>
				own
					.filter(({ column }) => column > row)
					.map(({ column, count }) => {
						const ends = [rows.heads[row]!.id, rows.heads[column]!.id];
						return [ends.sort().join(' '), count] as const;
					})
			);
			expect(above.sort()).toEqual([...naiveTies(dataset, view)].sort());
			expect(ties).toBe(above.length);
		}),
		{ numRuns: 200 }
	);
});

test('any axis has exactly what passes, each group in one piece, in the order of names', () => {
	fc.assert(
		fc.property(arbitraryMatrix, ({ opened, view }) => {
			const { rows } = matrixOf(opened, view);
			const { visible } = look(opened, view);
			const passing = opened.graph.dataset.entities.filter((_, member) => hasBit(visible.entities, member));
			expect(rows.heads.map(({ id }) => id).sort()).toEqual(passing.map(({ id }) => id).sort());
			expect(rows.groups.map(({ from }) => from)).toEqual(
				[0, ...rows.groups.map(({ to }) => to)].slice(0, rows.groups.length)
			);
			expect(rows.groups.at(-1)?.to ?? 0).toBe(rows.heads.length);
			for (const { label, from, to } of rows.groups)
				for (const { group } of rows.heads.slice(from, to)) expect(group).toBe(label);
		}),
		{ numRuns: 200 }
	);
});

test('two modes are the part of all with all between people and the rest', () => {
	fc.assert(
		fc.property(arbitraryMatrix, ({ opened, view }) => {
			const all = matrixOf(opened, view);
			const two = matrixOf(opened, { ...view, cells: 'two-mode' });
			const pairs = ({ rows, columns, cells }: typeof all) =>
				cells.flatMap((own, row) =>
					own.map(({ column, count }) => {
						const [from, to] = [rows.heads[row]!, columns.heads[column]!];
						return { from, to, said: `${from.id} ${to.id} ${count}` };
					})
				);
			const between = pairs(all).filter(({ from, to }) => from.kind === 'person' && to.kind !== 'person');
			expect(
				pairs(two)
					.map(({ said }) => said)
					.sort()
			).toEqual(between.map(({ said }) => said).sort());
			expect(two.ties).toBe(between.length);
		}),
		{ numRuns: 100 }
	);
});
