import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { FlowBand, FlowChart, FlowGroup, FlowNode } from '../../scene/charts/flow.ts';
import { fateMark } from '../../scene/fate-marks.ts';
import { groupLetters, outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { fill } from '../../text/text.ts';
import { drawFateSample } from '../draw-samples.ts';
import { wrap } from '../sheet.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { bar, Surface, type ChartDrawing, type ChartOptions } from './surface.ts';

interface NodeData extends FlowNode {
	readonly key: string;
	readonly end: boolean;
}
interface BandData {
	readonly band: FlowBand;
	readonly source: string;
	readonly target: string;
	readonly value: number;
}
type PlacedNode = SankeyNode<NodeData, BandData>;
type PlacedBand = SankeyLink<NodeData, BandData>;

const size = 13;
const lineHeight = 15;
const nodeWidth = 10;
/** Between two values, so that each is large enough to be hit; more where a label has several lines. */
const smallestGap = 26;
/** The room that the sign of a fate and its margins take beside a label. */
const labelIndent = 30;
/** Drawings that are narrower give their labels a larger share. */
const narrow = 560;
/** The thickness of one person. */
const thickness = 2;

/** Bands from the values on the left to those on the right, as thick as the people in them. */
export function drawFlow(chart: FlowChart, options: ChartOptions): ChartDrawing {
	const surface = new Surface(options.palette);
	let y = 0;
	chart.groups.forEach((group, at) => {
		if (chart.groups.length > 1) {
			const title = `${groupLetters[options.language][at]!} · ${group.title}`;
			surface.write(0, y + 20, title, { size: 16, bold: true });
			y += 36;
		}
		if (group.bands.length > 0) y = drawGroup(surface, chart, group, y + 12, options) + 24;
	});
	return surface.finish(options.width, y);
}

function drawGroup(
	surface: Surface,
	chart: FlowChart,
	group: FlowGroup,
	top: number,
	options: ChartOptions
): number {
	const { width } = options;
	const labels = Math.min(230, width * (width < narrow ? 0.36 : 0.3));
	const lines = [...group.sources, ...group.targets].map(
		(node) => labelLines(node, labels - labelIndent, '').length
	);
	const gap = Math.max(smallestGap, Math.max(...lines) * lineHeight + 4);
	const people = group.bands.reduce((sum, band) => sum + band.people.length, 0);
	const nodes = Math.max(group.sources.length, group.targets.length);
	const bottom = top + people * thickness + (nodes - 1) * gap + 8;
	const data = {
		nodes: [
			...group.sources.map((node): NodeData => ({ ...node, key: `from ${node.id}`, end: false })),
			...group.targets.map((node): NodeData => ({ ...node, key: `to ${node.id}`, end: true }))
		],
		links: group.bands.map((band): BandData => ({
			band,
			source: `from ${band.source}`,
			target: `to ${band.target}`,
			value: band.people.length
		}))
	};
	const placed = sankey<NodeData, BandData>()
		.nodeId(({ key }) => key)
		.nodeWidth(nodeWidth)
		.nodePadding(gap)
		.nodeSort(null)
		.extent([
			[labels, top],
			[width - labels, bottom]
		])(data);
	for (const band of placed.links) drawBand(surface, band, options);
	for (const node of placed.nodes) drawNode(surface, chart, node, labels, options);
	return bottom;
}

function drawBand(surface: Surface, placed: PlacedBand, { palette, selected }: ChartOptions): void {
	const [source, target] = [placed.source as PlacedNode, placed.target as PlacedNode];
	const { people } = placed.band;
	const chosen = people.filter((id) => selected.has(id)).length;
	const d = sankeyLinkHorizontal<NodeData, BandData>()(placed) ?? '';
	// The white of what is not known would outshine everything on dark paper.
	const colour = target.unknown ? palette.body : fateMark(target.id).fill;
	const paint = { d, fill: 'none', stroke: colour };
	const width = placed.width ?? 0;
	surface.open(
		{ label: `${source.label} → ${target.label}: ${people.length}`, people, box: undefined },
		// What is not known is nearly as pale as the paper: it has an edge.
		svg('path', { ...paint, stroke: palette.outline, 'stroke-width': round(width + 1.2), opacity: 0.55 }),
		svg('path', { ...paint, 'stroke-width': round(width), opacity: 0.9 }),
		...(chosen > 0
			? [
					svg('path', {
						...paint,
						stroke: palette.accent,
						'stroke-width': round((width * chosen) / people.length)
					})
				]
			: [])
	);
}

function drawNode(
	surface: Surface,
	chart: FlowChart,
	node: PlacedNode,
	labels: number,
	options: ChartOptions
): void {
	const { palette, width, selected } = options;
	const [x, y, bottom] = [node.x0!, node.y0!, node.y1!];
	const middle = (y + bottom) / 2;
	const fate = (node.end ? chart.to : chart.from) === 'fate';
	const chosen = node.people.filter((id) => selected.has(id)).length;
	const height = Math.max(bottom - y, lineHeight * 2 - 4);
	const box = { x: node.end ? x : 0, y: middle - height / 2, width: labels + nodeWidth, height };
	const paint = {
		fill: fate && !node.unknown ? fateMark(node.id).fill : palette.body,
		stroke: palette.outline,
		'stroke-width': 1
	};
	surface.open(
		{ label: `${node.label}: ${node.people.length}`, people: node.people, box },
		svg('path', { d: bar({ x, y, width: nodeWidth, height: bottom - y }), ...paint })
	);
	const note = chosen > 0 ? ` · ${fill(messages.selectedOf[options.language], { count: chosen })}` : '';
	const lines = labelLines(node, labels - labelIndent, note);
	const textX = node.end ? width - labels + (fate ? 28 : 8) : labels - 8;
	if (fate) surface.add(drawSample(node, node.end ? width - labels + 16 : 9, middle, palette.outline));
	lines.forEach((text, at) => {
		const base = middle + 4.5 + (at - (lines.length - 1) / 2) * lineHeight;
		const colour = chosen > 0 ? palette.accent : palette.ink;
		surface.write(textX, base, text, { size, colour, anchor: node.end ? 'start' : 'end' });
	});
}

function labelLines({ label, people }: FlowNode, room: number, note: string): readonly string[] {
	return wrap(`${label} (${people.length})${note}`, room / size, false);
}

function drawSample({ id }: FlowNode, x: number, y: number, outline: string): SvgElement {
	return svg('g', { transform: `translate(${round(x)} ${round(y)})` }, [drawFateSample(id, outline)]);
}
