import type { Term } from '../../dataset/records.ts';
import { claimForms, matrixMessages as words } from '../../text/matrix-messages.ts';
import { fill, plural, type Language } from '../../text/text.ts';
import { cellAt } from './cell-moves.ts';
import type { Matrix } from './matrix.ts';

/** Says what stands at a place of a matrix: "A and B: 3 claims, certain", that there is no tie, or that it is one of a projection. */
export function describeCell(
	{ rows, columns, cells }: Matrix,
	[row, column]: readonly [row: number, column: number],
	certainties: readonly Term<string>[],
	language: Language
): string {
	const [from, to] = [rows.heads[row]!, columns.heads[column]!];
	if (from.id === to.id) return fill(words.itself[language], { a: from.name });
	const ends = { a: from.name, b: to.name };
	const cell = cellAt(cells, row, column);
	if (!cell) return fill(words.noTie[language], ends);
	const certainty = certainties.find(({ id }) => id === cell.certainty)?.label;
	if (certainty === undefined) return fill(words.derived[language], ends);
	const claims = `${cell.count} ${plural(language, cell.count, claimForms[language])}`;
	const said = fill(words.cell[language], { ...ends, claims, certainty });
	return cell.against ? `${said}, ${words.against[language]}` : said;
}
