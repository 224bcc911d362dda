/**
 * The dark squares of a code as one path: the outline of each dark area, clockwise, and of each hole in it, the other
 * way round. Squares drawn one by one would show hairs of paper between them on some screens and printers.
 */
export function traceModules(dark: readonly (readonly boolean[])[]): string {
	const size = dark.length;
	const isDark = (x: number, y: number) => dark[y]?.[x] ?? false;
	// Steps from corner to corner, with the dark on the right hand: corner → the corners that can be gone to.
	const steps = new Map<number, number[]>();
	const corner = (x: number, y: number) => y * (size + 1) + x;
	const add = (from: number, to: number) => {
		const known = steps.get(from);
		if (known) known.push(to);
		else steps.set(from, [to]);
	};
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			if (!isDark(x, y)) continue;
			if (!isDark(x, y - 1)) add(corner(x, y), corner(x + 1, y));
			if (!isDark(x + 1, y)) add(corner(x + 1, y), corner(x + 1, y + 1));
			if (!isDark(x, y + 1)) add(corner(x + 1, y + 1), corner(x, y + 1));
			if (!isDark(x - 1, y)) add(corner(x, y + 1), corner(x, y));
		}
	const loops: string[] = [];
	for (const start of steps.keys())
		for (let at = start; (steps.get(start)?.length ?? 0) > 0; at = start)
			loops.push(walk(steps, at, size + 1));
	return loops.join('');
}

/** Goes round one outline, taking its steps away, and writes it with a command for each straight run. */
function walk(steps: Map<number, number[]>, start: number, width: number): string {
	let path = `M${start % width} ${Math.floor(start / width)}`;
	let at = start;
	let run = { by: 0, length: 0 };
	const write = () => (run.length === 0 ? '' : command(run.by, run.length, width));
	do {
		const next = steps.get(at)!.pop()!;
		const by = next - at;
		if (by === run.by) run.length++;
		else {
			path += write();
			run = { by, length: 1 };
		}
		at = next;
	} while (at !== start);
	return `${path}${write()}z`;
}

function command(by: number, length: number, width: number): string {
	const across = Math.abs(by) !== width;
	return `${across ? 'h' : 'v'}${Math.sign(by) * length}`;
}
