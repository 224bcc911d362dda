/** A rectangle to be packed, and the corner that it gets. */
export interface Packed {
	readonly width: number;
	readonly height: number;
	left: number;
	top: number;
}

/** A stretch of the upper edge of what is still free. */
interface Step {
	left: number;
	right: number;
	top: number;
}

/**
 * Packs rectangles into a frame of about the wanted shape, each where it comes to stand highest; the high ones first.
 * No two overlap (Burke, Kendall and Whitwell, "A new placement heuristic", 2004, gives the idea of the skyline).
 */
export function packRectangles(rectangles: readonly Packed[], aspect: number): void {
	const area = rectangles.reduce((sum, { width, height }) => sum + width * height, 0);
	const width = Math.max(Math.sqrt(area * aspect), ...rectangles.map((each) => each.width));
	let skyline: readonly Step[] = [{ left: 0, right: width, top: 0 }];
	for (const rectangle of rectangles.toSorted((a, b) => b.height - a.height || b.width - a.width)) {
		const spots = skyline
			.filter(({ left }) => left + rectangle.width <= width + 1e-6)
			.map(({ left }) => ({ left, top: heightOver(skyline, left, left + rectangle.width) }));
		const best = spots.reduce((a, b) => (b.top < a.top ? b : a));
		Object.assign(rectangle, best);
		skyline = cover(skyline, best.left, best.left + rectangle.width, best.top + rectangle.height);
	}
}

function heightOver(skyline: readonly Step[], left: number, right: number): number {
	const under = skyline.filter((step) => step.left < right - 1e-6 && step.right > left + 1e-6);
	return Math.max(0, ...under.map(({ top }) => top));
}

/** The skyline after something covers it between two points. */
function cover(skyline: readonly Step[], left: number, right: number, top: number): readonly Step[] {
	const before = skyline
		.filter((step) => step.left < left)
		.map((step) => ({ ...step, right: Math.min(step.right, left) }));
	const after = skyline
		.filter((step) => step.right > right)
		.map((step) => ({ ...step, left: Math.max(step.left, right) }));
	return [...before, { left, right, top }, ...after];
}
