import {
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3-force';
import { layoutNames } from '../../text/layout-messages.ts';
import { boxesOf, separateAll, spreadBoxes, type MovableBox } from './boxes.ts';
import type { Layout, LayoutInput, Positions } from './layout.ts';

/**
 * The places that are computed when the site is built and delivered with it: springs and repulsion (d3-force: velocity Verlet, Barnes-Hut; its own seeded random numbers, so that it repeats),
 * then spread over a frame and pushed apart until no box overlaps another. A tie pulls the less, the more ties its
 * ends have: people gather around the bodies that hold only them, and hubs do not swallow the picture.
 */
export const homeLayout: Layout = { id: 'home', label: layoutNames.home, place };

interface Node extends SimulationNodeDatum {
	readonly box: MovableBox;
	readonly anchor: { readonly x: number; readonly y: number } | undefined;
}

type Link = SimulationLinkDatum<Node> & { readonly weight: number };

const ticks = 420;

/** The frame is so many times as large as all boxes together: less overlaps, more leaves names too small to read. */
const room = 1.95;

function place(input: LayoutInput): Positions {
	if (input.widths.length === 0) return new Float64Array();
	const boxes = boxesOf(input);
	const degrees = countDegrees(input);
	const nodes = startNodes(input, boxes);
	const links: Link[] = Array.from(input.sources, (source, index) => ({
		...{ source, target: input.targets[index]!, weight: input.weights[index]! }
	}));
	const least = (link: Link) => Math.min(degreeOf(degrees, link.source), degreeOf(degrees, link.target));
	forceSimulation(nodes)
		.stop()
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.velocityDecay(0.45)
		.force(
			'link',
			forceLink<Node, Link>(links)
				.distance((link) => 50 + 6 * Math.sqrt(least(link)))
				.strength((link) => (0.6 * Math.min(1.6, 0.8 + 0.2 * link.weight)) / least(link))
		)
		.force('charge', forceManyBody<Node>().strength(-260))
		.force(
			'x',
			forceX<Node>((node) => node.anchor?.x ?? 0).strength((node) => pull(node, 1 / input.aspect))
		)
		.force(
			'y',
			forceY<Node>((node) => node.anchor?.y ?? 0).strength((node) => pull(node, input.aspect))
		)
		.tick(ticks);
	for (const node of nodes) {
		node.box.x = node.x!;
		node.box.y = node.y!;
	}
	spreadBoxes(boxes, input.aspect, room);
	separateAll(boxes);
	return Float64Array.from(boxes.flatMap(({ x, y }) => [x, y]));
}

function countDegrees(input: LayoutInput): Float64Array {
	const degrees = new Float64Array(input.widths.length);
	for (const ends of [input.sources, input.targets]) for (const end of ends) degrees[end]!++;
	return degrees;
}

function degreeOf(degrees: Float64Array, end: Link['source']): number {
	return typeof end === 'object' ? degrees[end.index!]! : degrees[end as number]!;
}

/** An anchored node starts at its anchor, another beside its anchored neighbours, a little outwards; else d3 sows it. */
function startNodes(input: LayoutInput, boxes: readonly MovableBox[]): Node[] {
	const anchors = boxes.map((_, index) => {
		const [x, y] = [input.anchors?.[2 * index] ?? NaN, input.anchors?.[2 * index + 1] ?? NaN];
		return Number.isNaN(x) ? undefined : { x, y };
	});
	const near = boxes.map((): { x: number; y: number }[] => []);
	input.sources.forEach((source, index) => {
		const target = input.targets[index]!;
		if (anchors[target]) near[source]!.push(anchors[target]);
		if (anchors[source]) near[target]!.push(anchors[source]);
	});
	return boxes.map((box, index) => ({
		box,
		anchor: anchors[index],
		...(anchors[index] ?? beside(near[index]!, index))
	}));
}

/** The middle of some points, moved outwards and, by the golden angle, apart from others of the same middle. */
function beside(points: readonly { x: number; y: number }[], index: number): { x?: number; y?: number } {
	if (points.length === 0) return {};
	const angle = index * Math.PI * (3 - Math.sqrt(5));
	const mean = (of: (point: { x: number; y: number }) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length;
	return {
		x: mean(({ x }) => x) * 1.35 + 40 * Math.cos(angle),
		y: mean(({ y }) => y) * 1.35 + 40 * Math.sin(angle)
	};
}

/** How strongly a node is drawn to the middle, or to its anchor. */
function pull(node: Node, shape: number): number {
	return node.anchor ? 0.4 : 0.05 * Math.sqrt(shape);
}
