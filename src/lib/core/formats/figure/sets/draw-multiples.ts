import type { Box, SceneEntity } from '../../../scene/scene.ts';
import { composeLegend } from '../../../scene/legend.ts';
import { svg, round, type SvgElement } from '../../svg-element.ts';
import { finishSheet, largest, type FigureDrawing } from '../draw-figure.ts';
import { chooseNames } from '../labels/choose-names.ts';
import { layOutSheet, type Sheet } from '../lay-out-sheet.ts';
import { pt } from '../papers.ts';
import type { FigureContent } from '../part.ts';
import { restrictContent } from '../restrict-content.ts';
import { takeAlike, takeScope, type Taken } from '../restrict-scene.ts';
import { sheetSize } from '../sheet-size.ts';
import { readable } from '../smallest-text.ts';
import { drawHeading, headingHeight } from './draw-heading.ts';
import type { FigureSet, Member } from './figure-set.ts';
import { drawFitted, fitScene, placesBox, type Fit } from './fit-scene.ts';
import { layOutGrid, type Grid } from './lay-out-grid.ts';
import { placeNames } from './place-names.ts';

/** In units of text: between figures, a figure's best width where that is free, and of a sheet that has no own width. */
const gutter = 18;
const wanted = 300;
const widest = 1260;

/** Names of small figures are no larger than this share of their width, but never too small to be read. */
const nameShare = 1 / 26;

/** Draws all figures of a set on one sheet, with one title, one legend and one caption. */
export function drawMultiples(content: FigureContent, set: FigureSet, frame?: Box): FigureDrawing {
	const { figure } = content;
	const whole = commonContent(content, set);
	const taken = takeScope(set.common.scene, figure.scope, frame);
	const shown = restrictContent(whole, taken);
	const own = Math.min(widest, Math.max(2, set.members.length) * (wanted + gutter));
	const sheet = layOutSheet(shown, sheetSize(figure), own);
	if (!figure.parts.includes('graph')) return finishSheet(sheet, shown, undefined);
	return finishSheet(sheet, shown, drawGrid(sheet, shown, set, taken));
}

/** What is common to all figures: legend, sources and sentence are those of what stands on any of them. */
export function commonContent(content: FigureContent, { common, sentence }: FigureSet): FigureContent {
	const { snapshot, graph } = content;
	const { scene, visible, view } = common;
	return {
		...content,
		...{ visible, time: view.time },
		snapshot: {
			...snapshot,
			scene,
			caption: { ...snapshot.caption, sentence },
			legend: composeLegend(scene, graph, snapshot.legend.measure)
		}
	};
}

function drawGrid(sheet: Sheet, content: FigureContent, set: FigureSet, taken: Taken) {
	const { figure, snapshot } = content;
	const box = taken.cut ? taken.box : placesBox(taken.scene);
	const heads = set.members.map((member) => ({ member, total: set.total, language: snapshot.language }));
	const heading = (width: number) =>
		Math.max(0, ...heads.map((head) => headingHeight(head, width, sheet.scale)));
	const grid = layOutGrid(set.members.length, {
		...{ ...sheet.room, heading, proportion: box.width / box.height },
		...{ gutter: gutter * sheet.scale, wanted: wanted * sheet.scale }
	});
	const top = heading(grid.width);
	const size = Math.min(figure.labelSize / pt, Math.max(readable / pt, grid.width * nameShare));
	const fit = fitScene(
		taken,
		{ width: grid.width, height: grid.height === undefined ? undefined : Math.max(1, grid.height - top) },
		{ largest: largest * sheet.scale, below: figure.labels === 'none' ? 0 : size * 1.2 }
	);
	const panels = set.members.map((member, at) => {
		const panel = drawPanel(member, fit, { content, taken, size });
		const transform = `translate(${round((at % grid.columns) * (grid.width + grid.gutter))} ${round(
			Math.floor(at / grid.columns) * (top + fit.height + grid.gutter)
		)})`;
		const head = drawHeading(heads[at]!, grid.width, sheet.scale, snapshot.palette);
		const body = svg('g', { transform: `translate(0 ${round(top)})` }, [panel.element]);
		return { ...panel, element: svg('g', { transform }, [head, body]) };
	});
	const sum = (of: 'placed' | 'unplaced') => panels.reduce((total, panel) => total + panel[of], 0);
	return {
		element: svg(
			'g',
			{},
			panels.map(({ element }) => element)
		),
		height: gridHeight(grid, top + fit.height),
		...{ scale: fit.scale, placed: sum('placed'), unplaced: sum('unplaced') }
	};
}

function gridHeight({ rows, gutter: between }: Grid, each: number): number {
	return rows * each + (rows - 1) * between;
}

/** One figure: everybody where they are on all the others. */
function drawPanel(
	member: Member,
	fit: Fit,
	{ content, taken, size }: { content: FigureContent; taken: Taken; size: number }
): { element: SvgElement; placed: number; unplaced: number } {
	const { palette } = content.snapshot;
	const { scene } = takeAlike(member.scene(), taken);
	const { labels } = content.figure;
	const chosen = chooseNames(scene, labels);
	// Whom a figure is about is always important on it.
	const named = (entity: SceneEntity) =>
		chosen(entity) || (labels === 'important' && Boolean(member.about?.has(entity.id)));
	const names = placeNames(scene, fit, { size, palette, named, first: member.about });
	return {
		element: svg('g', {}, [drawFitted(scene, fit, palette), ...names.placed.map(({ element }) => element)]),
		...{ placed: names.placed.length, unplaced: names.unplaced }
	};
}
