/** A cell: rows are counted from 0, the head is row -1. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

export interface GridSize {
	readonly rows: number;
	readonly columns: number;
	/** How many rows PageUp and PageDown go. */
	readonly page: number;
}

type Move = (at: Place, size: GridSize) => Place;

const toRow =
	(rowOf: (row: number, size: GridSize) => number): Move =>
	(at, size) => ({ ...at, row: Math.max(-1, Math.min(size.rows - 1, rowOf(at.row, size))) });

/** The keys of a grid in the ARIA practices. */
const moves: Readonly<Record<string, Move>> = {
	ArrowUp: toRow((row) => row - 1),
	ArrowDown: toRow((row) => row + 1),
	// The head is reached step by step, not by leaps.
	PageUp: toRow((row, { page }) => Math.min(row, Math.max(0, row - page))),
	PageDown: toRow((row, { page }) => Math.max(0, row + page)),
	ArrowLeft: (at) => ({ ...at, column: Math.max(0, at.column - 1) }),
	ArrowRight: (at, { columns }) => ({ ...at, column: Math.min(columns - 1, at.column + 1) }),
	Home: (at) => ({ ...at, column: 0 }),
	End: (at, { columns }) => ({ ...at, column: columns - 1 }),
	'Ctrl+Home': (_, { rows }) => ({ row: Math.min(0, rows - 1), column: 0 }),
	'Ctrl+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 })
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Where a key leads from a cell; nothing when it is no key of the grid. */
export function cellAfter(pressed: Pressed, at: Place, size: GridSize): Place | undefined {
	if (pressed.shiftKey || pressed.altKey) return undefined;
	const held = pressed.ctrlKey || pressed.metaKey ? 'Ctrl+' : '';
	return moves[held + pressed.key]?.(at, size);
}
