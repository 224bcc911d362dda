import {
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3-force';
import { boxesOf, separate, separateAll, type MovableBox } from './boxes.ts';
import type { Layout, LayoutInput, Positions } from './layout.ts';

/**
 * Springs and repulsion (d3-force: velocity Verlet, Barnes-Hut; its own seeded random numbers, so that it repeats),
 * with boxes pushed apart on the way and until none overlaps at the end. A tie pulls the less, the more ties its
 * ends have: people gather around the bodies that hold only them, and hubs do not swallow the picture.
 */
export const forceLayout: Layout = {
	id: 'force',
	label: { tr: 'Kuvvet', en: 'Force', ru: 'Силовая' },
	place
};

interface Node extends SimulationNodeDatum {
	readonly box: MovableBox;
}

type Link = SimulationLinkDatum<Node> & { readonly weight: number };

const ticks = 420;

function place(input: LayoutInput): Positions {
	const boxes = boxesOf(input);
	const degrees = countDegrees(input);
	const nodes: Node[] = boxes.map((box) =>
		box.pinned ? { box, fx: box.x, fy: box.y } : { box, ...startNearTies(input, boxes, box) }
	);
	const links: Link[] = Array.from(input.sources, (source, index) => ({
		...{ source, target: input.targets[index]!, weight: input.weights[index]! }
	}));
	const least = (link: Link) => Math.min(degreeOf(degrees, link.source), degreeOf(degrees, link.target));
	const simulation = forceSimulation(nodes)
		.stop()
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.velocityDecay(0.45)
		.force(
			'link',
			forceLink<Node, Link>(links)
				.distance((link) => 62 + 5 * Math.sqrt(least(link)))
				.strength((link) => (0.55 * Math.min(1.6, 0.8 + 0.2 * link.weight)) / least(link))
		)
		.force('charge', forceManyBody<Node>().strength((node) => -150 - 14 * (node.box.below + node.box.above)))
		.force('x', forceX<Node>(0).strength(0.052 / Math.sqrt(input.aspect)))
		.force('y', forceY<Node>(0).strength(0.052 * Math.sqrt(input.aspect)));
	for (let tick = 0; tick < ticks; tick++) {
		simulation.tick();
		exchange(nodes, tick > ticks / 3 ? 0.5 : 0);
	}
	separateAll(boxes);
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

/** Hands the simulation's places to the boxes, pushes overlapping ones apart, and hands them back. */
function exchange(nodes: readonly Node[], share: number): void {
	for (const node of nodes) {
		node.box.x = node.x!;
		node.box.y = node.y!;
	}
	if (share > 0) separate(nodes.map(({ box }) => box), share);
	for (const node of nodes) {
		node.x = node.box.x;
		node.y = node.box.y;
	}
}

function countDegrees(input: LayoutInput): Float64Array {
	const degrees = new Float64Array(input.widths.length);
	for (const ends of [input.sources, input.targets]) for (const end of ends) degrees[end]!++;
	return degrees;
}

function degreeOf(degrees: Float64Array, end: Link['source']): number {
	return typeof end === 'object' ? degrees[end.index!]! : degrees[end as number]!;
}

/** Beside what is already placed a newcomer starts at the middle of its neighbours, a little outwards; else d3 sows it. */
function startNearTies(input: LayoutInput, boxes: readonly MovableBox[], box: MovableBox): { x?: number; y?: number } {
	if (!input.fixed) return {};
	const self = boxes.indexOf(box);
	const near: MovableBox[] = [];
	input.sources.forEach((source, index) => {
		const target = input.targets[index]!;
		const other = source === self ? target : target === self ? source : -1;
		if (other >= 0 && boxes[other]!.pinned) near.push(boxes[other]!);
	});
	if (near.length === 0) return {};
	const mean = (of: (box: MovableBox) => number) => near.reduce((sum, each) => sum + of(each), 0) / near.length;
	const angle = self * 2.399963;
	const outwards = 1.35;
	return {
		x: mean((each) => each.x) * outwards + 40 * Math.cos(angle),
		y: mean((each) => each.y) * outwards + 40 * Math.sin(angle)
	};
}
