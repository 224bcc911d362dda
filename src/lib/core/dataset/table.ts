import type { Problem } from './problem.ts';

/** A CSV file taken apart: cells as text. Row i of `rows` is row i + 2 of the file. */
export interface Table {
	readonly file: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Reads a cell of the present row by its column's name, trimmed. */
export type Cell = (column: string) => string;

/** What the columns of a file must be, in order. */
export type Columns = readonly string[];

/** Turns every row into a record; a missing or unknown column, or a row of the wrong length, is a problem. */
export function readTable<R>(
	table: Table,
	columns: Columns,
	problems: Problem[],
	read: (cell: Cell) => R
): readonly R[] {
	for (const column of columns) {
		if (!table.header.includes(column)) problems.push(missingColumn(table.file, column));
	}
	for (const column of table.header) {
		if (!columns.includes(column)) problems.push(unknownColumn(table.file, column));
	}
	return table.rows.map((cells, index) => {
		if (cells.length !== table.header.length) problems.push(wrongLength(table, index, cells.length));
		return read((column) => (cells[table.header.indexOf(column)] ?? '').trim());
	});
}

function missingColumn(file: string, column: string): Problem {
	return {
		file,
		row: 1,
		column,
		message: {
			en: `the column "${column}" is missing: add it to the header`,
			tr: `"${column}" sütunu eksik: başlık satırına ekleyin`,
			ru: `нет столбца «${column}»: добавьте его в заголовок`
		}
	};
}

function unknownColumn(file: string, column: string): Problem {
	return {
		file,
		row: 1,
		column,
		message: {
			en: `"${column}" is not a column of this file: remove or rename it`,
			tr: `"${column}" bu dosyanın bir sütunu değil: silin ya da yeniden adlandırın`,
			ru: `«${column}» не относится к столбцам этого файла: удалите или переименуйте`
		}
	};
}

function wrongLength(table: Table, index: number, length: number): Problem {
	const wanted = table.header.length;
	return {
		file: table.file,
		row: index + 2,
		message: {
			en: `the row has ${length} cells, the header ${wanted}: look for a missing quote or comma`,
			tr: `satırda ${length}, başlıkta ${wanted} hücre var: eksik bir tırnak ya da virgül arayın`,
			ru: `ячеек в строке: ${length}, в заголовке: ${wanted}; проверьте кавычки и запятые`
		}
	};
}
