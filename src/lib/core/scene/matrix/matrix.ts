import type { Choices } from '../../view/view.ts';
import type { Scene, SceneEntity, SceneTie } from '../scene.ts';
import type { TableSource } from '../table/column.ts';
import type { Grouping } from './grouping.ts';

/** Who is tied to whom, as plain values: a cell is a tie. */
export interface Matrix {
	readonly rows: MatrixAxis;
	readonly columns: MatrixAxis;
	/** For every row its ties, from left to right; where there is none there is no cell. */
	readonly cells: readonly (readonly MatrixCell[])[];
	/** How many different ties there are: each is once in a matrix of two modes, else twice. */
	readonly ties: number;
}

export interface MatrixAxis {
	readonly heads: readonly MatrixHead[];
	/** Neighbours on the axis that have something in common, in order; none is empty. */
	readonly groups: readonly MatrixGroup[];
}

export interface MatrixHead extends Pick<SceneEntity, 'id' | 'kind' | 'fate'> {
	readonly name: string;
	readonly short: string;
	/** The label of its group. */
	readonly group: string;
}

export interface MatrixGroup {
	readonly label: string;
	/** Places of the first head in it and of the first after it. */
	readonly from: number;
	readonly to: number;
}

export interface MatrixCell extends Pick<SceneTie, 'a' | 'b' | 'count' | 'certainty' | 'against'> {
	readonly column: number;
}

/** What is looked up before anybody filters. Built once for each order. */
export interface MatrixIndex extends TableSource {
	readonly grouping: Grouping;
	/** Where every entity comes by name, by its place in the dataset. */
	readonly ranks: readonly number[];
}

export function buildMatrixIndex(source: TableSource, grouping: Grouping): MatrixIndex {
	const { compare } = new Intl.Collator(source.language, { numeric: true });
	const names = source.graph.dataset.entities.map(({ name }) => name[source.language]);
	const sorted = names.map((_, member) => member).sort((a, b) => compare(names[a]!, names[b]!) || a - b);
	const ranks: number[] = [];
	sorted.forEach((member, rank) => (ranks[member] = rank));
	return { ...source, grouping, ranks };
}

/** The ties that a scene shows, each end a row and a column; of two modes, people are rows and all else is columns. */
export function composeMatrix(index: MatrixIndex, scene: Scene, cells: Choices['cells']): Matrix {
	const shown = scene.entities.filter(({ presence }) => presence === 'shown');
	const isRow = ({ kind }: SceneEntity) => kind === 'person';
	const square = cells === 'all';
	const rows = composeAxis(index, square ? shown : shown.filter(isRow));
	const columns = square
		? rows
		: composeAxis(
				index,
				shown.filter((entity) => !isRow(entity))
			);
	const places = (axis: MatrixAxis) => new Map(axis.heads.map(({ id }, place) => [id, place]));
	const [rowOf, columnOf] = [places(rows), places(columns)];
	const found: MatrixCell[][] = rows.heads.map(() => []);
	const put = (tie: SceneTie, from: string, to: string) => {
		const [row, column] = [rowOf.get(from), columnOf.get(to)];
		if (row === undefined || column === undefined) return 0;
		const { a, b, count, certainty, against } = tie;
		found[row]!.push({ column, a, b, count, certainty, against });
		return 1;
	};
	let filled = 0;
	for (const tie of scene.ties)
		if (tie.presence === 'shown') filled += put(tie, tie.a, tie.b) + put(tie, tie.b, tie.a);
	for (const row of found) row.sort((a, b) => a.column - b.column);
	return { rows, columns, cells: found, ties: square ? filled / 2 : filled };
}

function composeAxis({ graph, grouping, ranks, language }: MatrixIndex, shown: readonly SceneEntity[]) {
	const sorted = shown
		.map((entity) => ({ entity, member: graph.entityIndex.get(entity.id)! }))
		.sort((a, b) => grouping.of[a.member]! - grouping.of[b.member]! || ranks[a.member]! - ranks[b.member]!);
	const heads = sorted.map(({ entity: { id, kind, fate }, member }): MatrixHead => {
		const { name, short } = graph.dataset.entities[member]!;
		return {
			...{ id, kind, fate, short },
			name: name[language],
			group: grouping.labels[grouping.of[member]!]!
		};
	});
	const starts = sorted.flatMap(({ member }, place) =>
		place === 0 || grouping.of[member] !== grouping.of[sorted[place - 1]!.member] ? [place] : []
	);
	const groups = starts.map((from, at): MatrixGroup => {
		return { label: heads[from]!.group, from, to: starts[at + 1] ?? heads.length };
	});
	return { heads, groups };
}

/** Steps of darkness: from so many claims on. */
export const cellSteps = [
	{ from: 1, label: '1' },
	{ from: 2, label: '2–3' },
	{ from: 4, label: '4–7' },
	{ from: 8, label: '8+' }
] as const;

/** The step of a tie that bundles so many claims, from 0. */
export function cellStep(count: number): number {
	return cellSteps.findLastIndex(({ from }) => count >= from);
}
