import type { LabelBody, Segment, Sides } from './spot.ts';

/** Whether two boxes have more in common than their border. */
export function overlap(a: Sides, b: Sides): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies in another, borders included. */
export function isWithin(inner: Sides, outer: Sides): boolean {
	return (
		inner.left >= outer.left &&
		inner.right <= outer.right &&
		inner.top >= outer.top &&
		inner.bottom <= outer.bottom
	);
}

/** How far a box is from a body: 0 when it covers some of it. */
export function distanceTo(box: Sides, body: LabelBody): number {
	const dx = Math.max(box.left - body.x, body.x - box.right, 0);
	const dy = Math.max(box.top - body.y, body.y - box.bottom, 0);
	const fromCircle = length(dx, dy) - body.radius;
	const beside = Math.max(box.left - body.right, body.left - box.right, 0);
	const above = Math.max(box.top - body.bottom, body.top - box.bottom, 0);
	return Math.max(fromCircle, length(beside, above), 0);
}

/** Whether some of a line lies inside a box, by axes that part them: Ericson, "Real-time collision detection" (2005), 5.3.3. */
export function isThrough({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Sides): boolean {
	const dx = x2 - x1;
	const dy = y2 - y1;
	const fromX = x1 + x2 - left - right;
	const fromY = y1 + y2 - top - bottom;
	const width = right - left;
	const height = bottom - top;
	if (Math.abs(fromX) >= width + Math.abs(dx) || Math.abs(fromY) >= height + Math.abs(dy)) return false;
	return Math.abs(dx * fromY - dy * fromX) < width * Math.abs(dy) + height * Math.abs(dx);
}

/** How near a line comes to a point. */
export function distanceFrom({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
	const dx = x2 - x1;
	const dy = y2 - y1;
	const square = dx * dx + dy * dy;
	const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
	return length(x1 + share * dx - x, y1 + share * dy - y);
}

/** Whether two lines cross. */
export function cross(a: Segment, b: Segment): boolean {
	return (
		sideOf(a, b.x1, b.y1) * sideOf(a, b.x2, b.y2) < 0 && sideOf(b, a.x1, a.y1) * sideOf(b, a.x2, a.y2) < 0
	);
}

/** On which side of a line a point is, by the sign. */
function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
	return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}

/** Math.hypot guards against overflow, which no sheet needs, and takes several times as long. */
function length(x: number, y: number): number {
	return Math.sqrt(x * x + y * y);
}
