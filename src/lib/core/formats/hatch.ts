import type { Line } from './clip-line.ts';

/** What is hatched, around the origin: the radius of a circle, or the corners of a polygon. */
export type Hatched = number | readonly number[];

/**
 * Parallel lines over a shape, cut off at its outline: one through the origin, the others at even distances from it.
 * An angle of 0 is level, 45 rises to the right. Neither clipping nor patterns of SVG are needed, which not everything
 * that paints a drawing has.
 */
export function hatch(shape: Hatched, degrees: number, spacing: number): Line[] {
	const angle = (degrees * Math.PI) / 180;
	const [ux, uy] = [Math.cos(angle), -Math.sin(angle)];
	const reach = typeof shape === 'number' ? shape : Math.max(...distances(shape));
	const each = Math.floor(reach / spacing);
	return Array.from({ length: 2 * each + 1 }, (_, at) => (at - each) * spacing).flatMap((offset) => {
		const at = (along: number) => ({ x: along * ux - offset * uy, y: along * uy + offset * ux });
		const ends = typeof shape === 'number' ? chord(shape, offset) : cuts(shape, ux, uy, offset);
		const lines: Line[] = [];
		for (let end = 0; end + 1 < ends.length; end += 2)
			if (ends[end]! < ends[end + 1]!) lines.push({ from: at(ends[end]!), to: at(ends[end + 1]!) });
		return lines;
	});
}

/** Short bars across a line, at even distances from its middle. */
export function ticks({ from, to }: Line, spacing: number, length: number): Line[] {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const whole = Math.hypot(dx, dy);
	const [ux, uy] = [dx / whole, dy / whole];
	const count = Math.floor(whole / spacing);
	return Array.from({ length: count }, (_, at) => {
		const along = whole / 2 + (at - (count - 1) / 2) * spacing;
		const [x, y] = [from.x + along * ux, from.y + along * uy];
		const half = length / 2;
		return { from: { x: x - half * uy, y: y + half * ux }, to: { x: x + half * uy, y: y - half * ux } };
	});
}

function distances(corners: readonly number[]): number[] {
	return corners.filter((_, at) => at % 2 === 0).map((x, at) => Math.hypot(x, corners[2 * at + 1]!));
}

/** Where a line so far from the middle of a circle enters and leaves it, measured along the line. */
function chord(radius: number, offset: number): readonly number[] {
	const half = Math.sqrt(radius * radius - offset * offset);
	return [-half, half];
}

/** Where a line crosses the sides of a polygon, in order: it is inside between the first and the second, and so on. */
function cuts(corners: readonly number[], ux: number, uy: number, offset: number): number[] {
	const count = corners.length / 2;
	const found: number[] = [];
	for (let at = 0; at < count; at++) {
		const next = (at + 1) % count;
		const [x1, y1, x2, y2] = [2 * at, 2 * at + 1, 2 * next, 2 * next + 1].map((each) => corners[each]!);
		const before = -x1! * uy + y1! * ux - offset;
		const after = -x2! * uy + y2! * ux - offset;
		if (before < 0 === after < 0) continue;
		const share = before / (before - after);
		found.push((x1! + share * (x2! - x1!)) * ux + (y1! + share * (y2! - y1!)) * uy);
	}
	return found.sort((a, b) => a - b);
}
