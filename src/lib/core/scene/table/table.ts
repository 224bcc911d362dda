import { hasBit, type Bitset } from '../../graph/bitset.ts';
import type { Passing } from '../../graph/facets/select.ts';
import type { Rows } from '../../view/view.ts';
import { claimColumns } from './claim-columns.ts';
import type { Cell, CellOf, Column, TableSource } from './column.ts';
import { entityColumns } from './entity-columns.ts';
import { parseSort, sortMembers, type Sort } from './sort.ts';

/** What passes, as rows of plain values, in the order in which they are shown. */
export interface Table {
	readonly kind: Rows;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	readonly sort: Sort | undefined;
}

export interface TableColumn extends Pick<Column, 'id' | 'kind' | 'width'> {
	readonly label: string;
}

export interface TableRow {
	/** Of the entity, or of the claim. */
	readonly id: string;
	/** The entities that the row is about: itself, or the subject and the object. */
	readonly about: readonly string[];
	/** One for each column. */
	readonly cells: readonly Cell[];
}

/** What can be looked up before anybody filters or sorts. Built once for each kind of rows. */
export interface TableIndex extends TableSource {
	readonly kind: Rows;
	readonly columns: readonly Column[];
	/** One for each column. */
	readonly cells: readonly CellOf[];
}

const columnsOf: Readonly<Record<Rows, readonly Column[]>> = {
	entities: entityColumns,
	claims: claimColumns
};

export function buildTableIndex(source: TableSource, kind: Rows): TableIndex {
	const columns = columnsOf[kind];
	return { ...source, kind, columns, cells: columns.map(({ cellsOf }) => cellsOf(source)) };
}

/** Exactly what passes, sorted as `View.sort` says; in the dataset's own order when it names no column. */
export function composeTable(index: TableIndex, visible: Passing, wanted: string): Table {
	const { graph, language, kind, columns, cells } = index;
	const records = graph.dataset[kind];
	const sort = parseSort(wanted, columns);
	const passing = membersOf(visible[kind], records.length);
	const key = cells[columns.findIndex(({ id }) => id === sort?.column)];
	const members =
		sort && key
			? sortMembers(passing, (member) => key(member, visible).value, sort.descending, language)
			: passing;
	return {
		...{ kind, sort },
		columns: columns.map(({ id, label, kind, width }) => ({ id, label: label[language], kind, width })),
		rows: members.map((member) => ({
			id: records[member]!.id,
			about: aboutWhom(records[member]!),
			cells: cells.map((cellOf) => cellOf(member, visible))
		}))
	};
}

function membersOf(bits: Bitset, size: number): number[] {
	return Array.from({ length: size }, (_, member) => member).filter((member) => hasBit(bits, member));
}

function aboutWhom(record: { readonly id: string; readonly subject?: string; readonly object?: string }) {
	const { id, subject, object } = record;
	return subject !== undefined && object !== undefined ? [subject, object] : [id];
}
