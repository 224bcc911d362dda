/** A grid of figures of one size. */
export interface Grid {
	readonly columns: number;
	readonly rows: number;
	/** Of one figure with its heading, and from one to the next. */
	readonly width: number;
	/** Nothing when the sheet has no height: each is as high as it needs. */
	readonly height: number | undefined;
	readonly gutter: number;
}

export interface GridRoom {
	readonly width: number;
	readonly height: number | undefined;
	/** Width by height of what is shown on each figure. */
	readonly proportion: number;
	/** How high a heading is over a figure of this width. */
	readonly heading: (width: number) => number;
	readonly gutter: number;
	/** How wide a figure is best, when the height is free. */
	readonly wanted: number;
}

/** How much an empty place at the end is worth avoiding: more where the sheet can be as high as it likes. */
const untidy = { fixed: 0.25, free: 1.2 } as const;

/** As many columns as make the figures largest; on a sheet of free height, those that make them as wide as is wanted. */
export function layOutGrid(count: number, room: GridRoom): Grid {
	const grids = Array.from({ length: Math.max(count, 1) }, (_, at) => gridOf(count, at + 1, room));
	const worth = (grid: Grid) => {
		const holes = (grid.columns * grid.rows - count) / Math.max(count, 1);
		return sizeOf(grid, room) / (1 + untidy[room.height === undefined ? 'free' : 'fixed'] * holes);
	};
	return grids.reduce((best, grid) => (worth(grid) > worth(best) ? grid : best));
}

function gridOf(count: number, columns: number, { width, height, gutter }: GridRoom): Grid {
	const rows = Math.max(1, Math.ceil(count / columns));
	const share = (whole: number, parts: number) => (whole - (parts - 1) * gutter) / parts;
	return {
		...{ columns, rows, gutter, width: share(width, columns) },
		height: height === undefined ? undefined : share(height, rows)
	};
}

function sizeOf({ width, height }: Grid, { proportion, heading, wanted }: GridRoom): number {
	if (width <= 0) return 0;
	if (height === undefined) return Math.min(width / wanted, wanted / width);
	return Math.max(0, Math.min(width, (height - heading(width)) * proportion));
}
