import type { StylesheetJson } from 'cytoscape';
import { shapes } from '#lib/core/scene/shapes.ts';
import {
	borderWidth,
	bridge,
	dashes,
	dimmed,
	fonts,
	labelLineHeight,
	ringGap,
	type Palette
} from '#lib/core/scene/theme.ts';

/** The scene's look in Cytoscape's terms: the same sizes, shapes and colours as the drawing on paper. */
export function canvasStyle(palette: Palette): StylesheetJson {
	return [
		{
			selector: 'node[kind]',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				shape: 'ellipse',
				'background-color': 'data(fill)',
				'border-width': borderWidth('plain'),
				'border-color': palette.outline,
				label: 'data(label)',
				'text-wrap': 'wrap',
				'text-max-width': '1000px',
				'text-valign': 'bottom',
				'text-margin-y': 'data(drop)' as unknown as number,
				'font-family': fonts.serif,
				'font-size': 'data(letters)' as unknown as number,
				'line-height': labelLineHeight,
				color: palette.ink,
				'text-outline-color': palette.paper,
				'text-outline-width': 1.5,
				'overlay-opacity': 0
			}
		},
		...Object.entries(shapes).map(([kind, corners]) => ({
			selector: `node[kind = "${kind}"]`,
			style: corners ? { shape: 'polygon' as const, 'shape-polygon-points': corners.join(' ') } : {}
		})),
		{ selector: 'node[?bold]', style: { 'font-weight': 600 } },
		{
			selector: 'node[?sign]',
			style: { 'background-image': 'data(sign)', 'background-fit': 'contain', 'background-clip': 'none' }
		},
		{ selector: 'node[?contested]', style: { 'border-style': 'dashed', 'border-dash-pattern': [2.5, 2] } },
		...ringStyle(palette),
		{
			selector: 'edge[certainty]',
			style: {
				'curve-style': 'straight',
				width: 'data(width)',
				'line-color': palette.tie,
				'line-cap': 'round',
				'arrow-scale': 0.62,
				'target-arrow-color': palette.tie,
				'source-arrow-color': palette.tie,
				'overlay-opacity': 0
			}
		},
		...Object.entries(dashes).map(([certainty, dash]) => ({
			selector: `edge[certainty = "${certainty}"]`,
			style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash!] }
		})),
		{ selector: 'edge[arrow = "a"]', style: { 'source-arrow-shape': 'triangle' } },
		{ selector: 'edge[arrow = "b"]', style: { 'target-arrow-shape': 'triangle' } },
		{ selector: 'edge[?against]', style: paint(palette.against) },
		{ selector: 'edge[?against][arrow = "a"]', style: { 'source-arrow-shape': 'tee' } },
		{ selector: 'edge[?against][arrow = "b"]', style: { 'target-arrow-shape': 'tee' } },
		{ selector: 'node.hovered', style: { 'border-width': 2.4 } },
		{ selector: 'edge.hovered', style: paint(palette.ink) },
		{
			selector: 'node.focus',
			style: { 'border-width': borderWidth('focus'), 'border-color': palette.accent }
		},
		{ selector: 'edge.focus', style: paint(palette.accent) },
		{ selector: 'node.unnamed', style: { 'text-opacity': 0 } },
		...bridgeStyle(palette),
		{ selector: '.gone', style: { display: 'none' } }
	];
}

/** Cytoscape puts the middle of an outline half of border, offset and width outside the shape: half of twice the gap. */
function ringStyle(palette: Palette): StylesheetJson {
	return [
		{
			selector: 'node[ring > 0]',
			style: {
				'outline-width': 'data(ring)' as unknown as number,
				'outline-color': palette.quiet,
				'outline-offset': 2 * ringGap
			}
		},
		{ selector: 'node[?ringDashed]', style: { 'outline-style': 'dashed' } }
	];
}

/** A bridge has no name, no arrow, nothing that an entity or a tie has. */
function bridgeStyle(palette: Palette): StylesheetJson {
	const { width, dash, dot } = bridge;
	return [
		{
			selector: 'node[bridge]',
			style: {
				...{ width: 2 * dot, height: 2 * dot, 'border-width': 0, 'overlay-opacity': 0 },
				'background-color': palette.tie
			}
		},
		{
			selector: 'edge[bridge]',
			style: {
				...{ width, 'line-style': 'dashed', 'line-dash-pattern': [...dash], 'line-cap': 'butt' },
				...{ 'curve-style': 'straight', 'line-color': palette.tie, 'z-index': -1, 'overlay-opacity': 0 }
			}
		},
		{ selector: '[bridge].far', style: { opacity: dimmed.far } },
		{ selector: 'node[bridge].focus', style: { 'background-color': palette.accent } },
		{ selector: 'edge[bridge].focus', style: { 'line-color': palette.accent } },
		{ selector: 'edge[bridge].hovered', style: { 'line-color': palette.ink } }
	];
}

function paint(colour: string) {
	return { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour };
}
