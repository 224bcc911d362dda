import type { MatrixAxis, MatrixGroup, MatrixHead } from './matrix.ts';

/** A line of a matrix: the label of a group, or a head with its row or column. All lines are equally wide. */
export type MatrixLine =
	| { readonly group: MatrixGroup; readonly head?: undefined; readonly place?: undefined }
	| { readonly group?: undefined; readonly head: MatrixHead; readonly place: number };

/** An axis line by line: a label before every group. */
export function linesOf({ heads, groups }: MatrixAxis): readonly MatrixLine[] {
	return groups.flatMap((group): MatrixLine[] => [
		{ group },
		...heads.slice(group.from, group.to).map((head, at) => ({ head, place: group.from + at }))
	]);
}

/** The line of each head, by its place on the axis. */
export function lineOfHeads(lines: readonly MatrixLine[]): readonly number[] {
	return lines.flatMap(({ head }, line) => (head ? [line] : []));
}
