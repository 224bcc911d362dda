import { layoutNames } from '../../text/layout-messages.ts';
import { boxesOf, type MovableBox } from './boxes.ts';
import { areaOf } from './frame.ts';
import { Lanes } from './lanes.ts';
import type { Layout, LayoutInput, Positions } from './layout.ts';
import { buildNeighbours, degreeOf, neighboursOf, type Neighbours } from './neighbours.ts';

/**
 * Time runs from left to right, wider where much happened. Unions, bodies and all else that is not a person have their lanes first, each
 * in the lane nearest to those it is tied to; then people find a lane near theirs. Who has no time stands in columns
 * of their own at the left.
 */
export const yearLayout: Layout = { id: 'year', label: layoutNames.year, place };

/** The frame has so many times the room of all boxes together. */
const room = 2.2;

/** How much of the scale is even time; all of it would crowd a few years and leave decades empty. */
const evenness = 0.25;

/** Between the undated and the first year. */
const gap = 80;

function place(input: LayoutInput): Positions {
	const boxes = boxesOf(input);
	const time = (member: number) => input.times?.[member] ?? NaN;
	const members = [...boxes.keys()];
	const dated = members.filter((member) => Number.isFinite(time(member)));
	const height = Math.sqrt((areaOf(boxes) * room) / input.aspect);
	if (dated.length > 0) {
		spreadTimes(boxes, dated, input.times!, height * input.aspect);
		const neighbours = buildNeighbours(input);
		setLanes(boxes, inTurn(dated, input, neighbours), neighbours);
	}
	const undated = members.filter((member) => !Number.isFinite(time(member)));
	setUndated(boxes, undated, dated, height);
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

/** Sets each at its time, on a scale that is wider where much happened: a part of the way is time, the rest is rank. */
function spreadTimes(
	boxes: readonly MovableBox[],
	dated: readonly number[],
	times: Float64Array,
	width: number
): void {
	const sorted = dated.toSorted((a, b) => times[a]! - times[b]!);
	const first = times[sorted[0]!]!;
	const length = times[sorted.at(-1)!]! - first || 1;
	let rank = 0;
	sorted.forEach((member, at) => {
		// Who has the same time has the same rank.
		if (at > 0 && times[member]! > times[sorted[at - 1]!]!) rank = at;
		const share = (times[member]! - first) / length;
		boxes[member]!.x = width * (evenness * share + ((1 - evenness) * rank) / sorted.length);
	});
}

/** All that are not people first, those with many ties before others; then people, likewise. */
function inTurn(dated: readonly number[], { modes }: LayoutInput, neighbours: Neighbours): readonly number[] {
	const isPerson = (member: number) => (modes?.[member] ?? 0) === 0;
	return dated.toSorted(
		(a, b) =>
			Number(isPerson(a)) - Number(isPerson(b)) || degreeOf(neighbours, b) - degreeOf(neighbours, a) || a - b
	);
}

/** Gives each the free lane nearest to the mean of those of its neighbours that have one; others, to the middle. */
function setLanes(boxes: readonly MovableBox[], turn: readonly number[], neighbours: Neighbours): void {
	const above = Math.max(...turn.map((member) => boxes[member]!.above));
	const below = Math.max(...turn.map((member) => boxes[member]!.below));
	const lanes = new Lanes();
	const laneOf = new Map<number, number>();
	for (const member of turn) {
		const near = [...neighboursOf(neighbours, member)]
			.map((end) => laneOf.get(end))
			.filter((lane) => lane !== undefined);
		const wanted = near.length > 0 ? near.reduce((sum, lane) => sum + lane, 0) / near.length : 0;
		const { x, half } = boxes[member]!;
		const lane = lanes.take(Math.round(wanted), x - half, x + half);
		laneOf.set(member, lane);
		boxes[member]!.y = lane * (above + below);
	}
}

/** Columns as high as the frame, the last of them left of everything dated. */
function setUndated(
	boxes: readonly MovableBox[],
	undated: readonly number[],
	dated: readonly number[],
	height: number
): void {
	const edges = dated.map((member) => boxes[member]!.x - boxes[member]!.half);
	const tops = dated.map((member) => boxes[member]!.y - boxes[member]!.above);
	const top = tops.length > 0 ? Math.min(...tops) : 0;
	let right = edges.length > 0 ? Math.min(...edges) - gap : 0;
	let column: MovableBox[] = [];
	let filled = 0;
	const close = () => {
		const half = Math.max(0, ...column.map((box) => box.half));
		for (const box of column) box.x = right - half;
		right -= 2 * half;
		[column, filled] = [[], 0];
	};
	for (const member of undated) {
		const box = boxes[member]!;
		if (column.length > 0 && filled + box.above + box.below > height) close();
		box.y = top + filled + box.above;
		filled += box.above + box.below;
		column.push(box);
	}
	close();
}
