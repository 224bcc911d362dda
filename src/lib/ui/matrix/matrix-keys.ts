import { filledInColumn, filledInRow } from '#lib/core/scene/matrix/cell-moves.ts';
import type { Matrix } from '#lib/core/scene/matrix/matrix.ts';
import { cellAfter, type Place } from '../table/grid-keys.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Leaps to the next tie: by letters, whatever script the keyboard writes, or as a spreadsheet does. */
const leaps: Readonly<Record<string, { readonly along: 'row' | 'column'; readonly by: 1 | -1 }>> = {
	KeyN: { along: 'row', by: 1 },
	KeyP: { along: 'row', by: -1 },
	'Ctrl+ArrowRight': { along: 'row', by: 1 },
	'Ctrl+ArrowLeft': { along: 'row', by: -1 },
	'Ctrl+ArrowDown': { along: 'column', by: 1 },
	'Ctrl+ArrowUp': { along: 'column', by: -1 }
};

/** Where a key leads in a matrix; the place itself when there is no tie to leap to, nothing when it is no key of it. */
export function placeAfter(pressed: Pressed, at: Place, matrix: Matrix, page: number): Place | undefined {
	const { rows, columns, cells } = matrix;
	const held = pressed.ctrlKey || pressed.metaKey ? 'Ctrl+' : '';
	const leap = pressed.shiftKey || pressed.altKey ? undefined : leaps[held + pressed.code];
	if (!leap) {
		const size = { rows: rows.heads.length, columns: columns.heads.length + 1, page };
		return cellAfter(pressed, at, size);
	}
	if (leap.along === 'row') {
		const column = filledInRow(cells[at.row] ?? [], at.column - 1, leap.by);
		return column === undefined ? at : { ...at, column: column + 1 };
	}
	const row = filledInColumn(cells, at.row, at.column - 1, leap.by);
	return row === undefined ? at : { ...at, row };
}
