import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '#lib/core/dataset/date-words.ts';
import { compareTexts } from '#lib/core/dataset/order.ts';
import type { Attribute, Dataset } from '#lib/core/dataset/records.ts';
import { claimColumns } from '#lib/core/scene/table/claim-columns.ts';
import { entityColumns } from '#lib/core/scene/table/entity-columns.ts';
import type { Table } from '#lib/core/scene/table/table.ts';
import type { Rows, View } from '#lib/core/view/view.ts';
import { openDataset, viewOf } from '../../../fixtures/small.ts';
import { arbitrarySelection } from '../../graph/arbitrary.ts';
import { naiveSelect } from '../../graph/naive-select.ts';
import { readings } from '../../graph/naive-time.ts';
import { naiveClaim, naiveEntity } from './naive-cells.ts';
import { tableOf } from './small-table.ts';

const dates = fc.constantFrom('', ...Object.keys(readings));
const certainties = fc.constantFrom('certain', 'probable', 'disputed');
const names = fc.constantFrom(
	'Ada',
	'ada',
	'Çiçek',
	'Ёлкин',
	'Zora',
	'9th Congress',
	'10th Congress',
	'Ärger'
);

/** Cases in which names differ and lives have dates, under any view, sorted by any column or none. */
function arbitraryTable(rows: Rows): fc.Arbitrary<{ dataset: Dataset<string>; view: View }> {
	const columns = rows === 'entities' ? entityColumns : claimColumns;
	const sorts = fc.constantFrom('', ...columns.flatMap(({ id }) => [id, `-${id}`]));
	return arbitrarySelection.chain(({ dataset, selection }) =>
		fc
			.record({
				sort: sorts,
				names: fc.array(names, { minLength: dataset.entities.length, maxLength: dataset.entities.length }),
				lives: fc.array(
					fc.record({
						entity: fc.constantFrom(...dataset.entities.map(({ id }) => id)),
						attribute: fc.constantFrom('birth', 'death', 'start', 'end', 'residence'),
						...{ date: dates, certainty: certainties }
					}),
					{ maxLength: 30 }
				)
			})
			.map(({ sort, names: drawn, lives }) => ({
				view: viewOf({ ...selection, rows, sort }),
				dataset: {
					...dataset,
					entities: dataset.entities.map((entity, index) => ({
						...entity,
						name: { tr: drawn[index]!, en: drawn[index]!, ru: drawn[index]! }
					})),
					attributes: lives.map((life, index): Attribute<string> => {
						const rest = { value: '', note: '', citations: [{ source: 'book-e', locator: '' }] };
						return { ...rest, ...life, id: `a${index}` };
					})
				}
			}))
	);
}

/** The text in a column of a row. */
function textIn(table: Table, row: Table['rows'][number], column: string): string {
	return row.cells[table.columns.findIndex(({ id }) => id === column)]!.text;
}

/** A column's dates of an entity, the best attested first, each once. */
function lifeDates({ attributes }: Dataset<string>, id: string, wanted: readonly string[]): string[] {
	const own = attributes.filter((each) => each.entity === id && wanted.includes(each.attribute));
	const ranked = ['certain', 'probable', 'disputed'].flatMap((rank) =>
		own.filter(({ certainty }) => certainty === rank)
	);
	return [...new Set(ranked.map(({ date }) => date).filter((date) => date !== ''))];
}

/** The EDTF text by which a record is sorted in a column of dates. */
function dateOf(dataset: Dataset<string>, column: string, id: string): string {
	if (column === 'date') return dataset.claims.find((claim) => claim.id === id)!.date;
	const wanted = column === 'from' ? ['birth', 'start'] : ['death', 'end'];
	return lifeDates(dataset, id, wanted)[0] ?? '';
}

/** Every two neighbours are in order: known before unknown, by value, equals as in the dataset. */
function expectSorted(table: Table, dataset: Dataset<string>) {
	const order = dataset[table.kind].map(({ id }) => id);
	const column = table.sort?.column;
	const kind = table.columns.find(({ id }) => id === column)?.kind;
	const compare = (a: Table['rows'][number], b: Table['rows'][number]): number => {
		const own = order.indexOf(a.id) - order.indexOf(b.id);
		if (column === undefined) return own;
		const [first, second] = [textIn(table, a, column), textIn(table, b, column)];
		if (first === '' || second === '') return Number(first === '') - Number(second === '') || own;
		const sureness = ['certain', 'probable', 'disputed'];
		const by =
			kind === 'number'
				? Number(first) - Number(second)
				: kind === 'date'
					? compareTexts(dateOf(dataset, column, a.id), dateOf(dataset, column, b.id))
					: column === 'certainty'
						? sureness.indexOf(first) - sureness.indexOf(second)
						: first.localeCompare(second, 'en', { numeric: true });
		return (table.sort!.descending ? -by : by) || own;
	};
	table.rows.slice(1).forEach((row, index) => expect(compare(table.rows[index]!, row)).toBeLessThan(0));
}

describe.each(['entities', 'claims'] as const)('%s of any case under any view', (rows) => {
	test('are exactly what passes, in order', () => {
		fc.assert(
			fc.property(arbitraryTable(rows), ({ dataset, view }) => {
				const table = tableOf(openDataset(dataset), view);
				const passing = naiveSelect(dataset, view)[rows].map(({ id }) => id);
				expect(table.rows.map(({ id }) => id).sort()).toEqual(passing.sort());
				expectSorted(table, dataset);
			}),
			{ numRuns: 300 }
		);
	});

	test('have in every cell what a look at the records gives', () => {
		fc.assert(
			fc.property(arbitraryTable(rows), ({ dataset, view }) => {
				const table = tableOf(openDataset(dataset), view);
				const passing = naiveSelect(dataset, view);
				for (const row of table.rows) {
					const told =
						rows === 'entities'
							? naiveEntity(
									dataset,
									passing,
									dataset.entities.find(({ id }) => id === row.id)!
								)
							: naiveClaim(
									dataset,
									dataset.claims.find(({ id }) => id === row.id)!
								);
					for (const [column, expected] of Object.entries(told))
						expect([row.id, column, textIn(table, row, column)]).toEqual([row.id, column, String(expected)]);
				}
			}),
			{ numRuns: 150 }
		);
	});
});

test('dates of lives stand side by side, the best attested first', () => {
	fc.assert(
		fc.property(arbitraryTable('entities'), ({ dataset, view }) => {
			const table = tableOf(openDataset(dataset), view);
			for (const row of table.rows) {
				const words = (wanted: readonly string[]) =>
					lifeDates(dataset, row.id, wanted)
						.map((date) => formatDate(date, 'en'))
						.join('; ');
				expect(textIn(table, row, 'from')).toBe(words(['birth', 'start']));
				expect(textIn(table, row, 'to')).toBe(words(['death', 'end']));
			}
		}),
		{ numRuns: 100 }
	);
});
