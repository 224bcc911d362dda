import type { MatrixCell } from './matrix.ts';

/** The filled column after (1) or before (-1) a column of a row; nothing when there is none. */
export function filledInRow(row: readonly MatrixCell[], column: number, by: 1 | -1): number | undefined {
	const beyond = (cell: MatrixCell) => (by === 1 ? cell.column > column : cell.column < column);
	return (by === 1 ? row.find(beyond) : row.findLast(beyond))?.column;
}

/** The filled row after (1) or before (-1) a row of a column; nothing when there is none. */
export function filledInColumn(
	cells: readonly (readonly MatrixCell[])[],
	row: number,
	column: number,
	by: 1 | -1
): number | undefined {
	for (let at = row + by; at >= 0 && at < cells.length; at += by) if (cellAt(cells, at, column)) return at;
	return undefined;
}

/** The cell at a place, if a tie is there. */
export function cellAt(
	cells: readonly (readonly MatrixCell[])[],
	row: number,
	column: number
): MatrixCell | undefined {
	return cells[row]?.find((cell) => cell.column === column);
}
