/** What was measured: times in ms, sorted. */
export interface Measured {
	readonly name: string;
	readonly times: readonly number[];
	/** What the issue allows, in ms: for the median, unless told of another share of the times. */
	readonly limit?: number;
	readonly limited?: number;
}

export interface Group {
	readonly title: string;
	readonly rows: readonly Measured[];
}

/** Runs an action some times unmeasured, then so many times measured. */
export function measure(
	name: string,
	count: number,
	act: () => unknown,
	warmUp = Math.ceil(count / 5)
): Measured {
	for (let run = 0; run < warmUp; run++) keep(act());
	const times: number[] = [];
	for (let run = 0; run < count; run++) {
		const start = performance.now();
		keep(act());
		times.push(performance.now() - start);
	}
	return sorted(name, times);
}

let kept: unknown;

/** Holds on to a result, so that no engine can leave out making it. */
function keep(result: unknown): void {
	kept = result;
	if (kept === keep) throw new Error('never');
}

export function sorted(name: string, times: readonly number[]): Measured {
	return { name, times: times.toSorted((a, b) => a - b) };
}

/** Several measurements as one. */
export function pool(name: string, parts: readonly Measured[]): Measured {
	return sorted(
		name,
		parts.flatMap(({ times }) => times)
	);
}

/** The value below which a share of the times lies (nearest rank). */
export function quantile({ times }: Measured, share: number): number {
	return times[Math.max(0, Math.ceil(times.length * share) - 1)]!;
}

export const median = (measured: Measured): number => quantile(measured, 0.5);

/** A fixed piece of work, so that figures from different machines can be compared as multiples of it. */
export function yardstick(): Measured {
	const words = new Uint32Array(1 << 18);
	return measure('yardstick', 40, () => {
		let state = 2463534242;
		for (let at = 0; at < words.length; at++) {
			// Marsaglia, "Xorshift RNGs" (2003).
			state ^= state << 13;
			state ^= state >>> 17;
			state ^= state << 5;
			words[at] = state;
		}
		let sum = 0;
		for (let at = 0; at < words.length; at++) sum = (sum + (words[at]! & words[(at * 7) & 0x3ffff]!)) >>> 0;
		return sum;
	});
}

/** A table in Markdown; the unit is the yardstick. */
export function formatTable({ title, rows }: Group, unit: Measured): string {
	const header = ['', 'n', 'median ms', 'p95 ms', 'median / yardstick', 'allowed ms'];
	const lines = rows.map((row) => [
		row.name,
		String(row.times.length),
		format(median(row)),
		format(quantile(row, 0.95)),
		format(median(row) / median(unit)),
		row.limit === undefined
			? ''
			: `${row.limit} ${quantile(row, row.limited ?? 0.5) <= row.limit ? '✓' : '✗'}`
	]);
	const widths = header.map((_, column) =>
		Math.max(...[header, ...lines].map((line) => line[column]!.length))
	);
	const write = (line: readonly string[]) =>
		`| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
	return `\n### ${title}\n\n${[write(header), rule, ...lines.map(write)].join('\n')}\n`;
}

function format(value: number): string {
	if (value >= 100) return value.toFixed(0);
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
