import type { Text } from '../text/text.ts';

/** Something wrong in the data: where, what, what to do. `row` counts as a spreadsheet does: the header is row 1. */
export interface Problem {
	readonly file: string;
	readonly row: number;
	readonly column?: string;
	readonly message: Text;
}

/** A problem on one line, for a terminal or a list. */
export function formatProblem(problem: Problem, language: keyof Text): string {
	const column = problem.column ? `, ${problem.column}` : '';
	return `${problem.file}:${problem.row}${column}: ${problem.message[language]}`;
}
