import type { StylesheetJson } from 'cytoscape';
import { shapes } from '#lib/core/scene/shapes.ts';
import { dashes, fonts, labelGap, labelLineHeight, type Palette } from '#lib/core/scene/theme.ts';

/** The scene's look in Cytoscape's terms: the same sizes, shapes and colours as the drawing on paper. */
export function canvasStyle(palette: Palette): StylesheetJson {
	return [
		{
			selector: 'node',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				shape: 'ellipse',
				'background-color': 'data(fill)',
				'border-width': 1.2,
				'border-color': palette.outline,
				label: 'data(label)',
				'text-wrap': 'wrap',
				'text-max-width': '1000px',
				'text-valign': 'bottom',
				'text-margin-y': labelGap,
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
			selector: 'node[sign]',
			style: { 'background-image': 'data(sign)', 'background-fit': 'contain', 'background-clip': 'none' }
		},
		{ selector: 'node[?contested]', style: { 'border-style': 'dashed', 'border-dash-pattern': [2.5, 2] } },
		{
			selector: 'edge',
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
		{ selector: 'node.focus', style: { 'border-width': 3.5, 'border-color': palette.accent } },
		{ selector: 'edge.focus', style: paint(palette.accent) },
		{ selector: 'node.unnamed', style: { 'text-opacity': 0 } },
		{ selector: '.gone', style: { display: 'none' } }
	];
}

function paint(colour: string) {
	return { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour };
}
