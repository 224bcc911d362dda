import type { Case } from '#lib/core/scene/case.ts';
import { groupEntities } from '#lib/core/scene/matrix/grouping.ts';
import { buildMatrixIndex, composeMatrix, type Matrix } from '#lib/core/scene/matrix/matrix.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView, type View } from '#lib/core/view/view.ts';
import { look } from '../../../fixtures/look.ts';
import { openSmall } from '../../../fixtures/small.ts';

/** The matrix of a case under a view. */
export function matrixOf(opened: Case, view: View, language: Language = 'en'): Matrix {
	const { graph, facets, index: scene } = opened;
	const source = { graph, facets, scene, language };
	const index = buildMatrixIndex(source, groupEntities(source, view.by));
	return composeMatrix(index, look(opened, view).scene, view.cells);
}

/** The matrix of the small case. */
export function composeSmallMatrix(query: string, language: Language = 'en'): Matrix {
	return matrixOf(openSmall(language), parseView(new URLSearchParams(query)), language);
}

/** Every row as a line: its name, and its ties with the number of claims, `?` for probable, `??` for disputed, `!` for against. */
export function rowLines({ rows, columns, cells }: Matrix): string[] {
	const marks: Record<string, string> = { certain: '', probable: '?', disputed: '??' };
	return rows.heads.map(({ short }, row) => {
		const ties = cells[row]!.map(({ column, count, certainty, against }) => {
			return `${columns.heads[column]!.short} ${count}${marks[certainty]}${against ? '!' : ''}`;
		});
		return [short, ...ties].join(' | ');
	});
}

/** An axis as groups: "executed: I. Chelnokov, P. Zhukov". */
export function groupLines({ heads, groups }: Matrix['rows']): string[] {
	return groups.map(({ label, from, to }) => {
		const names = heads.slice(from, to).map(({ short }) => short);
		return `${label}: ${names.join(', ')}`;
	});
}
