import { layoutNames } from '../../text/layout-messages.ts';
import { boxesOf, type MovableBox } from './boxes.ts';
import type { Layout, LayoutInput, Positions } from './layout.ts';
import { buildNeighbours, centreOf, neighboursOf, type Neighbours } from './neighbours.ts';
import { setRing } from './ring.ts';
import { listBySteps } from './steps.ts';

/**
 * The centre in the middle, around it a ring for each step away from it, outside who cannot be reached; on a ring,
 * everybody stands in the direction of those they are tied to. A crowded ring is several rows deep.
 */
export const radialLayout: Layout = { id: 'radial', label: layoutNames.radial, place };

/** Between two rings. */
const ringGap = 40;

function place(input: LayoutInput): Positions {
	const boxes = boxesOf(input);
	if (boxes.length === 0) return new Float64Array();
	const neighbours = buildNeighbours(input);
	const [middle, ...rings] = listBySteps(neighbours, centreOf(input, neighbours));
	const set: MovableBox[] = middle!.map((member) => boxes[member]!);
	const angles = new Float64Array(boxes.length).fill(NaN);
	let radius = 0;
	for (const ring of rings) {
		const ordered = orderByAngle(ring, neighbours, angles);
		const own = ordered.map((member) => boxes[member]!);
		radius = setRing(own, set, radius + ringGap);
		set.push(...own);
		for (const member of ring) angles[member] = Math.atan2(boxes[member]!.y, boxes[member]!.x);
	}
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

/** By the mean direction of the neighbours that stand already; on the first ring, whoever is tied stands side by side. */
function orderByAngle(
	ring: readonly number[],
	neighbours: Neighbours,
	angles: Float64Array
): readonly number[] {
	const wanted = new Map<number, number>();
	for (const member of ring) {
		let [x, y] = [0, 0];
		for (const end of neighboursOf(neighbours, member)) {
			if (Number.isNaN(angles[end]!)) continue;
			x += Math.cos(angles[end]!);
			y += Math.sin(angles[end]!);
		}
		if (x !== 0 || y !== 0) wanted.set(member, Math.atan2(y, x));
	}
	if (wanted.size === 0) return chain(ring, neighbours);
	return ring.toSorted((a, b) => (wanted.get(a) ?? 4) - (wanted.get(b) ?? 4) || a - b);
}

/** Everybody after the one with whom they share the most neighbours and ties of those that are left. */
function chain(ring: readonly number[], neighbours: Neighbours): readonly number[] {
	const sets = new Map(
		ring.map((member) => [member, new Set([member, ...neighboursOf(neighbours, member)])])
	);
	const left = new Set(ring);
	const chained: number[] = [];
	let next: number | undefined = ring[0];
	while (next !== undefined) {
		chained.push(next);
		left.delete(next);
		const own: ReadonlySet<number> = sets.get(next)!;
		let [best, most]: [number | undefined, number] = [undefined, -1];
		for (const other of left) {
			const common = [...sets.get(other)!].filter((each) => own.has(each)).length;
			if (common > most) [best, most] = [other, common];
		}
		next = best;
	}
	return chained;
}
