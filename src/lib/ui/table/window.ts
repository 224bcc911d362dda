/** What of a long table is drawn: a row by its place, or a gap as high as so many rows that are not. */
export type Drawn = { readonly key: string } & (
	{ readonly row: number; readonly gap?: undefined } | { readonly gap: number; readonly row?: undefined }
);

/** The part of a table that is looked at, in px; all rows are equally high. */
export interface Sight {
	/** How far it is scrolled. */
	readonly top: number;
	/** Without the head. */
	readonly height: number;
	readonly rowHeight: number;
}

/** How many rows are drawn on either side of those in sight. */
const margin = 8;

/** The rows in sight, of `count`: from the first to before the last. */
export function rowsInSight({ top, height, rowHeight }: Sight, count: number) {
	const last = Math.min(count, Math.ceil((top + height) / rowHeight));
	return { first: Math.max(0, Math.min(Math.floor(top / rowHeight), last)), last };
}

/** The rows in sight and some more, gaps for all others; a row that is kept (it has the focus) is drawn wherever it is. */
export function composeWindow(sight: Sight, count: number, kept: number): readonly Drawn[] {
	const { first, last } = rowsInSight(sight, count);
	const [from, to] = [Math.max(0, first - margin), Math.min(count, last + margin)];
	const rows = Array.from({ length: to - from }, (_, index) => from + index);
	if (kept >= 0 && kept < from) rows.unshift(kept);
	if (kept >= to && kept < count) rows.push(kept);
	const drawn: Drawn[] = [];
	let next = 0;
	for (const row of [...rows, count]) {
		// Keys keep their order, so that no row is moved in the document, which would take the focus from it.
		const where = next === 0 ? 'above' : row === count ? 'below' : row === from ? 'over' : 'under';
		if (row > next) drawn.push({ key: where, gap: row - next });
		if (row < count) drawn.push({ key: String(row), row });
		next = row + 1;
	}
	return drawn;
}
