import { cellAt } from '#lib/core/scene/matrix/cell-moves.ts';
import { describeCell } from '#lib/core/scene/matrix/describe-cell.ts';
import { groupByCommunity, groupEntities } from '#lib/core/scene/matrix/grouping.ts';
import { lineOfHeads, linesOf } from '#lib/core/scene/matrix/lines.ts';
import { buildMatrixIndex, composeMatrix, type MatrixCell } from '#lib/core/scene/matrix/matrix.ts';
import { focusedSet, focusOn, formatFocus, type Focus } from '#lib/core/view/focus.ts';
import type { Explorer } from '../explorer.svelte.ts';
import type { Place } from '../table/grid-keys.ts';

/** Joins the matrix with the view. Places are those of a grid: the head is row -1, the heads of the rows column 0. */
export class MatrixModel {
	readonly explorer: Explorer;

	constructor(explorer: Explorer) {
		this.explorer = explorer;
	}

	readonly #index = $derived.by(() => {
		const { case: opened, language } = this.explorer;
		const { graph, facets, index: scene } = opened;
		const source = { graph, facets, scene, language };
		const { measured, view } = this.explorer;
		const grouping =
			measured?.metric === 'community'
				? groupByCommunity(measured.values, language)
				: groupEntities(source, view.by);
		return buildMatrixIndex(source, grouping);
	});

	readonly matrix = $derived.by(() =>
		composeMatrix(this.#index, this.explorer.scene, this.explorer.view.cells)
	);

	readonly rows = $derived.by(() => this.#lines(this.matrix.rows));
	readonly columns = $derived.by(() => this.#lines(this.matrix.columns));
	readonly selected = $derived.by(() => focusedSet(this.explorer.view.focus));

	#lines(axis: Parameters<typeof linesOf>[0]) {
		const lines = linesOf(axis);
		return { lines, ofHead: lineOfHeads(lines) };
	}

	/** The tie at a place. */
	cell({ row, column }: Place): MatrixCell | undefined {
		return cellAt(this.matrix.cells, row, column - 1);
	}

	/** What stands at a place of the grid, in words; nothing in the corner. */
	say({ row, column }: Place): string {
		const { rows, columns } = this.matrix;
		const head = row < 0 ? columns.heads[column - 1] : column === 0 ? rows.heads[row] : undefined;
		if (head) return `${head.name}, ${head.group}`;
		if (row < 0 || !rows.heads[row] || !columns.heads[column - 1]) return '';
		const { case: opened, language } = this.explorer;
		const { certainties } = opened.graph.dataset.vocabulary;
		return describeCell(this.matrix, [row, column - 1], certainties, language);
	}

	isSelected({ a, b }: MatrixCell): boolean {
		const { focus } = this.explorer.view;
		return focus?.type === 'tie' && focus.a === [a, b].sort()[0] && focus.b === [a, b].sort()[1];
	}

	/** Selects what stands at a place, if anything does. Whether there is something, and whether it was not selected yet. */
	open(place: Place): { readonly found: boolean; readonly changed: boolean } {
		const focus = this.#focusAt(place);
		if (!focus) return { found: false, changed: false };
		const changed = String(formatFocus(focus)) !== String(formatFocus(this.explorer.view.focus));
		if (changed) this.explorer.set({ focus });
		return { found: true, changed };
	}

	/** Adds the entity of a head to what is selected, or takes it from it; a tie is selected alone. */
	pick(place: Place): void {
		const focus = this.#focusAt(place);
		if (focus?.type === 'entity') this.explorer.pick([focus.id], true);
		else if (focus) this.explorer.set({ focus });
	}

	clear(): void {
		this.explorer.set({ focus: undefined });
	}

	#focusAt(place: Place): Focus | undefined {
		const { rows, columns } = this.matrix;
		const { row, column } = place;
		const head = row < 0 ? columns.heads[column - 1] : column === 0 ? rows.heads[row] : undefined;
		if (head) return focusOn([head.id]);
		const cell = this.cell(place);
		const [a, b] = cell ? [cell.a, cell.b].sort() : [];
		return a && b ? { type: 'tie', a, b } : undefined;
	}
}
