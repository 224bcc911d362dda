import type { Box, Scene } from '../../scene/scene.ts';
import { fonts } from '../../scene/theme.ts';
import type { Picture } from '../sheet.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { drawGraph, type GraphDrawing } from './draw-graph.ts';
import { chooseNames } from './labels/choose-names.ts';
import { layOutSheet, type Sheet } from './lay-out-sheet.ts';
import { pt } from './papers.ts';
import type { Drawn, FigureContent } from './part.ts';
import { restrictContent } from './restrict-content.ts';
import { takeAlike, takeScope, type Taken } from './restrict-scene.ts';
import { sheetSize } from './sheet-size.ts';
import { smallestText } from './smallest-text.ts';

/** A figure drawn, with what the one who takes it should know. */
export interface FigureDrawing extends Picture {
	/** Names that stand on it, and names for which there was no room. */
	readonly placed: number;
	readonly unplaced: number;
	/** Of the smallest letters, in points on paper; nothing where there are none. */
	readonly smallest: number | undefined;
	/** Works that the list of sources had no room for. */
	readonly leftOut: number;
	/** What is shown, in words: the filter, and which part of it. */
	readonly sentence: string;
}

/** A sheet that grows with the graph is no narrower: there would be no room for the caption. */
const narrowest = 648;
/** No sheet enlarges a graph more than this beside its texts. */
export const largest = 2.4;

/**
 * Draws a whole sheet: the parts that were chosen, from top to bottom, and the graph in the room that they leave. `among`
 * is the scene of a whole set, whose figures lie alike.
 */
export function drawFigure(content: FigureContent, frame?: Box, among?: Scene): FigureDrawing {
	const { figure, snapshot } = content;
	const taken = among
		? takeAlike(snapshot.scene, takeScope(among, figure.scope, frame))
		: takeScope(snapshot.scene, figure.scope, frame);
	const shown = restrictContent(content, taken);
	const size = sheetSize(figure);
	const sheet = layOutSheet(shown, size, Math.max(taken.cut ? 0 : taken.box.width, narrowest));
	const graph = figure.parts.includes('graph') ? drawGraphOn(sheet, shown, taken) : undefined;
	return finishSheet(sheet, shown, graph);
}

function drawGraphOn(sheet: Sheet, { figure, snapshot }: FigureContent, taken: Taken): GraphDrawing {
	return drawGraph(taken, sheet.room, {
		palette: snapshot.palette,
		labelSize: figure.labelSize / pt,
		named: chooseNames(taken.scene, figure.labels),
		natural: figure.paper === 'own',
		largest: largest * sheet.scale
	});
}

/** Puts everything in its place, on paper of the right colour. */
export function finishSheet(
	sheet: Sheet,
	content: FigureContent,
	graph: GraphDrawing | undefined
): FigureDrawing {
	const { caption, language, palette } = content.snapshot;
	const { margin, scale } = sheet;
	const above = stack(sheet.above, { left: margin, top: margin, scale, gap: sheet.gap });
	const drawn = graph ? [place(graph.element, margin, above.bottom, 1)] : [];
	const high = graph ? (sheet.room.height ?? graph.height) + sheet.gap : 0;
	const rest = stack(sheet.rest, {
		...{ left: sheet.side > 0 ? margin + sheet.inside - sheet.side : margin, scale, gap: sheet.gap },
		top: sheet.side > 0 ? above.bottom : above.bottom + high
	});
	const pieces = [...above.pieces, ...drawn, ...rest.pieces];
	const width = round(sheet.width);
	const height = round(sheet.height ?? Math.ceil(rest.bottom - sheet.gap + margin));
	const element = svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...{ width, height, viewBox: `0 0 ${width} ${height}` },
			...{ role: 'img', lang: language, 'font-family': fonts.serif, 'font-size': 11.5 }
		},
		[
			svg('title', {}, [content.figure.title || caption.title]),
			svg('desc', {}, [caption.sentence]),
			svg('rect', { width, height, fill: palette.paper }),
			...pieces
		]
	);
	return {
		...{ element, width, height, sentence: caption.sentence },
		...{ placed: graph?.placed ?? 0, unplaced: graph?.unplaced ?? 0 },
		smallest: smallestText(element),
		leftOut: [...sheet.above, ...sheet.rest].reduce((sum, { leftOut = 0 }) => sum + leftOut, 0)
	};
}

interface Stacking {
	readonly left: number;
	readonly top: number;
	readonly scale: number;
	readonly gap: number;
}

/** Parts below each other, and where the next one would begin. */
function stack(drawn: readonly Drawn[], { left, top, scale, gap }: Stacking) {
	const pieces: SvgElement[] = [];
	let bottom = top;
	for (const { element, height } of drawn) {
		pieces.push(place(element, left, bottom, scale));
		bottom += height * scale + gap;
	}
	return { pieces, bottom };
}

function place(element: SvgElement, x: number, y: number, scale: number): SvgElement {
	const at = `translate(${round(x)} ${round(y)})`;
	return svg('g', { transform: scale === 1 ? at : `${at} scale(${Math.round(scale * 1e5) / 1e5})` }, [
		element
	]);
}
