/** Filters of a row (PNG specification, third edition, section 9.2): as it is, less what is to its left, less what is above. */
const filters = { none: 0, left: 1, above: 2 } as const;

/** Rows of samples that follow each other in a picture; before each is a byte for the number of its filter. */
export interface Rows {
	/** Bytes of a row, that one included. */
	readonly stride: number;
	/** Bytes of a pixel: 3, or 4 with alpha. */
	readonly channels: 3 | 4;
}

/**
 * Makes a function that filters the rows of a picture in place, strip by strip from the top: of three filters each row
 * gets the one that leaves the smallest numbers, as section 12.7 advises. It keeps the last row for the next strip.
 */
export function createRowFilter({ stride, channels }: Rows): (strip: Uint8Array) => void {
	let above = new Uint8Array(stride);
	return (strip) => {
		const last = strip.slice(strip.length - stride);
		// From below, so that the row above is still as it was; within a row from the right, for the same reason.
		for (let at = strip.length - stride; at >= 0; at -= stride) {
			const row = strip.subarray(at, at + stride);
			filterRow(row, at > 0 ? strip.subarray(at - stride, at) : above, channels);
		}
		above = last;
	};
}

function filterRow(row: Uint8Array, above: Uint8Array, channels: number): void {
	const filter = chooseFilter(row, above, channels);
	row[0] = filter;
	if (filter === filters.above) for (let at = 1; at < row.length; at++) row[at]! -= above[at]!;
	if (filter === filters.left)
		for (let at = row.length - 1; at > channels; at--) row[at]! -= row[at - channels]!;
}

/** The filter with the smallest sum of what is left, each number taken as one with a sign. */
function chooseFilter(row: Uint8Array, above: Uint8Array, channels: number): number {
	let [none, left, up] = [0, 0, 0];
	for (let at = 1; at < row.length; at++) {
		const value = row[at]!;
		const before = at > channels ? row[at - channels]! : 0;
		none += Math.abs((value << 24) >> 24);
		left += Math.abs(((value - before) << 24) >> 24);
		up += Math.abs(((value - above[at]!) << 24) >> 24);
	}
	if (up <= left && up <= none) return filters.above;
	return left < none ? filters.left : filters.none;
}
