import cytoscape from 'cytoscape';
import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum
} from 'd3-force';
import { createRequire } from 'node:module';
import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutInput, Positions } from '#lib/core/graph/layouts/layout.ts';
import { makeRandom } from '#lib/core/graph/layouts/random.ts';

/** It brings no types. */
const fcose = createRequire(import.meta.url)('cytoscape-fcose') as cytoscape.Ext;

const diagonal = ({ widths, above, below }: LayoutInput, at: number) =>
	Math.hypot(widths[at]!, above[at]! + below[at]!);

/** cytoscape-fcose as it is by default, its nodes as large as our boxes, its chance made to repeat. */
export function placeByFcose(input: LayoutInput): Positions {
	cytoscape.use(fcose);
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
		elements: [
			...Array.from(input.widths, (width, at) => ({
				data: { id: String(at), width, height: input.above[at]! + input.below[at]! }
			})),
			...Array.from(input.sources, (source, tie) => ({
				data: { source: String(source), target: String(input.targets[tie]) }
			}))
		]
	});
	const { random } = Math;
	Math.random = makeRandom(1);
	cy.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions).run();
	Math.random = random;
	const places = Float64Array.from(
		[...input.widths.keys()].flatMap((at) => {
			const { x, y } = cy.getElementById(String(at)).position();
			return [x, y];
		})
	);
	cy.destroy();
	return places;
}

/** graphology-layout-forceatlas2, 300 rounds with the settings that it infers, from a circle. */
export function placeByForceAtlas2(input: LayoutInput): Positions {
	const graph = new Graphology({ type: 'undirected' });
	const { length } = input.widths;
	for (let at = 0; at < length; at++) {
		const angle = (2 * Math.PI * at) / length;
		graph.addNode(at, {
			x: 1000 * Math.cos(angle),
			y: 1000 * Math.sin(angle),
			size: diagonal(input, at) / 2
		});
	}
	input.sources.forEach((source, tie) => graph.addEdge(source, input.targets[tie]!));
	const places = forceAtlas2(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
	return Float64Array.from(Array.from({ length }, (_, at) => places[at]!).flatMap(({ x, y }) => [x, y]));
}

/** d3-force, 300 rounds: links, charge, the pull to the middle, and circles around our boxes that do not collide. */
export function placeByD3(input: LayoutInput): Positions {
	const nodes = Array.from(input.widths, (): SimulationNodeDatum => ({}));
	const links = Array.from(input.sources, (source, tie) => ({ source, target: input.targets[tie]! }));
	forceSimulation(nodes)
		.stop()
		.force('link', forceLink(links).distance(60))
		.force('charge', forceManyBody().strength(-200))
		.force(
			'collide',
			forceCollide((_, at) => diagonal(input, at) / 2)
		)
		.force('x', forceX(0).strength(0.05))
		.force('y', forceY(0).strength(0.05))
		.tick(300);
	return Float64Array.from(nodes.flatMap(({ x, y }) => [x!, y!]));
}
