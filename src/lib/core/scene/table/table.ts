import { hasBit, type Bitset } from '../../graph/bitset.ts';
import type { Passing } from '../../graph/facets/select.ts';
import type { Rows, View } from '../../view/view.ts';
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

/** What can be looked up before anybody filters. Built once per case. */
export interface TableIndex extends TableSource {
	readonly cells: Readonly<Record<Rows, readonly CellOf[]>>;
}

const columnsOf: Readonly<Record<Rows, readonly Column[]>> = {
	entities: entityColumns,
	claims: claimColumns
};

export function buildTableIndex(source: TableSource): TableIndex {
	const cells = (columns: readonly Column[]) => columns.map(({ cellsOf }) => cellsOf(source));
	return { ...source, cells: { entities: cells(entityColumns), claims: cells(claimColumns) } };
}

/** Exactly what passes, sorted as the view says; in the dataset's own order when it says nothing that can be done. */
export function composeTable(
	index: TableIndex,
	visible: Passing,
	{ rows: kind, sort: wanted }: Pick<View, 'rows' | 'sort'>
): Table {
	const { graph, language } = index;
	const [columns, cells] = [columnsOf[kind], index.cells[kind]];
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
