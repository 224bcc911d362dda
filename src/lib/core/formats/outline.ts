import { shapeOf } from '../scene/shapes.ts';
import type { SceneEntity, SceneTie } from '../scene/scene.ts';
import { round } from './svg-element.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** A tie cut back to the outlines of its two ends, with its arrow as a path if it has one. */
export function trimTie(
	a: SceneEntity,
	b: SceneEntity,
	tie: Pick<SceneTie, 'arrow' | 'against'>,
	width: number
): { from: Point; to: Point; arrow: string | undefined } {
	const from = edgePoint(a, b);
	const to = edgePoint(b, a);
	if (tie.arrow === 'none') return { from, to, arrow: undefined };
	const [tip, tail] = tie.arrow === 'b' ? [to, from] : [from, to];
	return { from, to, arrow: drawArrow(tip, tail, 3 + width, tie.against) };
}

/** Where the line from an entity's centre towards another leaves its shape. */
export function edgePoint(entity: SceneEntity, towards: Point): Point {
	const dx = towards.x - entity.x;
	const dy = towards.y - entity.y;
	const distance = Math.hypot(dx, dy);
	if (distance === 0) return entity;
	const reach = Math.min(reachOf(entity, dx / distance, dy / distance) + 1, distance);
	return { x: entity.x + (dx / distance) * reach, y: entity.y + (dy / distance) * reach };
}

/** How far a shape reaches from its centre in a direction (a unit vector). */
function reachOf(entity: SceneEntity, ux: number, uy: number): number {
	const corners = shapeOf(entity.kind);
	if (!corners) return entity.radius;
	let reach = 0;
	for (let i = 0; i < corners.length; i += 2) {
		const [x1, y1] = [corners[i]!, corners[i + 1]!];
		const [x2, y2] = [corners[(i + 2) % corners.length]!, corners[(i + 3) % corners.length]!];
		const [sx, sy] = [x2 - x1, y2 - y1];
		const cross = ux * sy - uy * sx;
		if (cross === 0) continue;
		const along = (x1 * sy - y1 * sx) / cross;
		const share = (x1 * uy - y1 * ux) / cross;
		if (along > 0 && share >= 0 && share <= 1) reach = Math.max(reach, along);
	}
	return (reach || 1) * entity.radius;
}

/** A small triangle; for what is turned against somebody a bar. */
function drawArrow(tip: Point, tail: Point, size: number, bar: boolean): string {
	const angle = Math.atan2(tip.y - tail.y, tip.x - tail.x);
	const at = (back: number, side: number) =>
		`${round(tip.x - back * Math.cos(angle) - side * Math.sin(angle))} ${round(tip.y - back * Math.sin(angle) + side * Math.cos(angle))}`;
	if (bar) return `M${at(0, size * 0.8)}L${at(0, -size * 0.8)}`;
	return `M${at(0, 0)}L${at(size * 1.3, size * 0.55)}L${at(size * 1.3, -size * 0.55)}Z`;
}

/**
 * A polygon whose sides lie so far outside those of another, as corners; it has to run clockwise on the screen. Corners
 * stay pointed, as Cytoscape draws them.
 */
export function expandCorners(corners: readonly number[], distance: number): number[] {
	const count = corners.length / 2;
	const corner = (index: number) => {
		const at = (index + count) % count;
		return { x: corners[2 * at]!, y: corners[2 * at + 1]! };
	};
	const outwards = (from: Point, to: Point) => {
		const length = Math.hypot(to.x - from.x, to.y - from.y);
		return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
	};
	return Array.from({ length: count }).flatMap((_, index) => {
		const here = corner(index);
		const before = outwards(corner(index - 1), here);
		const after = outwards(here, corner(index + 1));
		// Along the sum of both unit normals, so far that its part along either is the distance.
		const share = distance / (1 + before.x * after.x + before.y * after.y);
		return [here.x + (before.x + after.x) * share, here.y + (before.y + after.y) * share];
	});
}
