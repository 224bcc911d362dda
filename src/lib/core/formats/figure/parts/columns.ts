/** Something of so many lines, which stays together. */
interface Block {
	readonly lines: readonly string[];
}

/** Fills columns one after the other, none with more than so many lines; nothing when they do not hold everything. */
export function fillColumns<B extends Block>(
	blocks: readonly B[],
	count: number,
	most: number
): B[][] | undefined {
	const columns: B[][] = [];
	let left = 0;
	for (const block of blocks) {
		const needed = block.lines.length;
		if (columns.length === 0 || needed > left) {
			if (columns.length === count || needed > most) return undefined;
			columns.push([]);
			left = most;
		}
		columns[columns.length - 1]!.push(block);
		left -= needed;
	}
	return columns;
}

/** Columns as low as they can be. */
export function balanceColumns<B extends Block>(blocks: readonly B[], count: number): B[][] {
	const all = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
	// What fits into columns of a height fits into higher ones: the lowest is found by halving.
	let [low, high] = [Math.ceil(all / count), all];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (fillColumns(blocks, count, middle)) high = middle;
		else low = middle + 1;
	}
	return fillColumns(blocks, count, high) ?? [];
}
