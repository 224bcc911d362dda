import { withMeasured } from '#lib/core/scene/table/metric-column.ts';
import { focusOnClaim, standingOf } from '#lib/core/scene/table/standing.ts';
import { nextSort } from '#lib/core/scene/table/sort.ts';
import { buildTableIndex, composeTable, type TableRow } from '#lib/core/scene/table/table.ts';
import { focusOn, formatFocus } from '#lib/core/view/focus.ts';
import type { Rows } from '#lib/core/view/view.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** Joins the table with the view: what is listed, how it is sorted, what is selected. */
export class TableModel {
	readonly explorer: Explorer;

	constructor(explorer: Explorer) {
		this.explorer = explorer;
	}

	// Selecting something changes the view but not the table: what the table follows from is taken out of it.
	readonly #kind = $derived.by(() => this.explorer.view.rows);
	readonly #sort = $derived.by(() => this.explorer.view.sort);

	readonly #plain = $derived.by(() => {
		const { case: opened, language } = this.explorer;
		const { graph, facets, index: scene } = opened;
		return buildTableIndex({ graph, facets, scene, language }, this.#kind);
	});

	readonly #index = $derived.by(() => withMeasured(this.#plain, this.explorer.measured));

	readonly table = $derived.by(() => composeTable(this.#index, this.explorer.visible, this.#sort));

	/** The ids of the selected rows, from top to bottom. */
	readonly selected = $derived.by(() =>
		this.table.rows.filter((row) => this.standing(row) === 'selected').map(({ id }) => id)
	);

	standing(row: TableRow) {
		return standingOf(row, this.table.kind, this.explorer.view.focus);
	}

	/** Selects a row and nothing else; with `more` it is added to what is selected, or taken from it. */
	pick(row: TableRow, more: boolean): void {
		if (this.table.kind === 'entities') this.explorer.pick(row.about, more);
		else {
			const undone = more && this.standing(row) === 'selected';
			this.explorer.set({ focus: undone ? undefined : focusOnClaim(row) });
		}
	}

	/** Selects what a cell names, else its row. Whether that changes anything. */
	open(row: TableRow, column: number): boolean {
		const entity = row.cells[column]?.entity;
		const ofRow = this.table.kind === 'claims' ? focusOnClaim(row) : focusOn(row.about);
		const focus = entity === undefined ? ofRow : focusOn([entity]);
		const changes = String(formatFocus(focus)) !== String(formatFocus(this.explorer.view.focus));
		if (changes) this.explorer.set({ focus });
		return changes;
	}

	clear(): void {
		this.explorer.set({ focus: undefined });
	}

	sortBy(column: string): void {
		this.explorer.set({ sort: nextSort(this.table.sort, column) });
	}

	list(rows: Rows): void {
		this.explorer.set({ rows, sort: '' });
	}
}
