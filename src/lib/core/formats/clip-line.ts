import type { Box } from '../scene/scene.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Line {
	readonly from: Point;
	readonly to: Point;
}

/** The part of a line that lies in a box; nothing when none does (Liang and Barsky 1984). */
export function clipLine({ from, to }: Line, box: Box): Line | undefined {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const sides = [
		[-dx, from.x - box.x],
		[dx, box.x + box.width - from.x],
		[-dy, from.y - box.y],
		[dy, box.y + box.height - from.y]
	] as const;
	let [start, end] = [0, 1];
	for (const [towards, room] of sides) {
		if (towards === 0 && room < 0) return undefined;
		if (towards < 0) start = Math.max(start, room / towards);
		if (towards > 0) end = Math.min(end, room / towards);
	}
	if (start >= end) return undefined;
	const at = (share: number) => ({ x: from.x + share * dx, y: from.y + share * dy });
	return { from: start === 0 ? from : at(start), to: end === 1 ? to : at(end) };
}

/** Whether a point lies in a box, or on its border. */
export function contains(box: Box, { x, y }: Point): boolean {
	return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
