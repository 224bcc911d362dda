import { layoutNames } from '../../text/layout-messages.ts';
import { boxesOf, type MovableBox } from './boxes.ts';
import { areaOf, frameOf, standUpright, turnLengthwise } from './frame.ts';
import type { Layout, LayoutInput, OnProgress, Positions } from './layout.ts';
import { buildNeighbours, centreOf, partOf, splitComponents, type Neighbours } from './neighbours.ts';
import { removeOverlaps } from './overlaps.ts';
import { packRectangles } from './pack.ts';
import { placeByPivots } from './pivot-mds.ts';
import { relax } from './sgd.ts';
import { choosePivots, termsOfAll, termsOfPivots } from './stress-terms.ts';

/**
 * The farther apart two are in the graph, the farther apart they stand: stress, made small from a start by pivot
 * scaling. Parts that do not hang together stand beside each other, and no box overlaps another.
 */
export const forceLayout: Layout = { id: 'force', label: layoutNames.force, place };

/** Up to so many boxes every pair counts; beyond, ties and pivots. */
const allPairs = 700;
const pivotCount = 100;
const rounds = 30;

/** The frame is so many times as large as all boxes together, before they are pushed apart. */
const room = 3;

function place(input: LayoutInput, onprogress: OnProgress = () => undefined): Positions {
	const boxes = boxesOf(input);
	const neighbours = buildNeighbours(input);
	let done = 0;
	const parts = splitComponents(neighbours).map((members) => {
		const own = Array.from(members, (member) => boxes[member]!);
		const tell = (share: number) => onprogress((done + share * members.length) / boxes.length);
		spread(own, placePart(partOf(neighbours, members), tell), input.aspect);
		removeOverlaps(own);
		done += members.length;
		return { own, ...frameOf(own), left: 0, top: 0 };
	});
	packRectangles(parts, input.aspect);
	for (const { own, x, y, left, top } of parts)
		for (const box of own) {
			box.x += left - x;
			box.y += top - y;
		}
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

/** Places of what hangs together, one step being 1. */
function placePart(neighbours: Neighbours, tell: OnProgress): Positions {
	const { count } = neighbours;
	if (count < 3) return Float64Array.of(0, 0, 1, 0).subarray(0, 2 * count);
	const { pivots, stepsFrom } = choosePivots(neighbours, centreOf({}, neighbours), pivotCount);
	const places = placeByPivots(stepsFrom, count);
	// Who is tied alike gets one place: on a little spiral each has a place of its own.
	for (let i = 0; i < count; i++) {
		places[2 * i]! += 0.01 * Math.sqrt(i / count) * Math.cos(2.4 * i);
		places[2 * i + 1]! += 0.01 * Math.sqrt(i / count) * Math.sin(2.4 * i);
	}
	const terms = count <= allPairs ? termsOfAll(neighbours) : termsOfPivots(neighbours, pivots, stepsFrom);
	relax(places, terms, rounds, (round) => tell(round / rounds));
	return places;
}

/** Puts boxes where they were placed, lengthwise in the frame, with room for all of them. */
function spread(boxes: readonly MovableBox[], places: Positions, aspect: number): void {
	turnLengthwise(places);
	if (aspect < 1) standUpright(places);
	boxes.forEach((box, at) => {
		box.x = places[2 * at]!;
		box.y = places[2 * at + 1]!;
	});
	const [xs, ys] = [boxes.map(({ x }) => x), boxes.map(({ y }) => y)];
	const [width, height] = [xs, ys].map((values) => Math.max(...values) - Math.min(...values)) as [
		number,
		number
	];
	// A chain has hardly any height, and still wants room.
	const frame = Math.max(width, height / 4) * Math.max(height, width / 4);
	const scale = Math.sqrt((areaOf(boxes) * room) / Math.max(frame, 1e-6));
	for (const box of boxes) {
		box.x *= scale;
		box.y *= scale;
	}
}
