import type { Box, Scene, SceneEntity } from '../../scene/scene.ts';
import { boxOf } from '../../scene/scene.ts';
import { ringReach } from '../../scene/rings.ts';
import { labelSize, type Palette } from '../../scene/theme.ts';
import { drawScene, standsIn } from '../draw-scene.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { layOutLabels } from './lay-out-labels.ts';
import type { Taken } from './restrict-scene.ts';

/** Room on a sheet; without a height the drawing is as high as it needs. */
export interface Room {
	readonly width: number;
	readonly height: number | undefined;
}

export interface GraphOptions {
	readonly palette: Palette;
	/** Of names, in units of the sheet. */
	readonly labelSize: number;
	readonly named: (entity: SceneEntity) => boolean;
	/** Whether it keeps the size that it has on the screen, with names that grow with it. */
	readonly natural: boolean;
	/** No sheet enlarges it more: three entities do not fill a wall. */
	readonly largest: number;
}

export interface GraphDrawing {
	readonly element: SvgElement;
	readonly height: number;
	/** Sheet units to one of the scene. */
	readonly scale: number;
	readonly placed: number;
	readonly unplaced: number;
}

/** Draws a scene into the room that a sheet has for it: shapes and ties scaled, names in the size that was chosen. */
export function drawGraph(taken: Taken, room: Room, options: GraphOptions): GraphDrawing {
	const fitted = fit(taken, room, options);
	const { scale, frame, box } = fitted;
	const drawn = enlarge(taken.scene, scale);
	const [left, top] = [frame.x - box.x * scale, frame.y - box.y * scale];
	const within = taken.cut ? box : undefined;
	const scene = within ? standingIn(within, drawn) : drawn;
	const labels = layOutLabels({
		scene,
		...{ scale, at: (x, y) => ({ x: left + x * scale, y: top + y * scale }) },
		size: options.labelSize,
		frame: { x: 0, y: 0, width: room.width, height: fitted.height },
		chosen: options.named,
		palette: options.palette
	});
	const transform = `translate(${round(left)} ${round(top)}) scale(${Math.round(scale * 1e5) / 1e5})`;
	const element = svg('g', { role: 'figure' }, [
		svg('g', { transform }, [drawScene(drawn, { palette: options.palette, labels: false, within })]),
		...(taken.cut ? [border(frame, box, scale, options.palette)] : []),
		labels.element
	]);
	return { element, height: fitted.height, scale, placed: labels.placed, unplaced: labels.unplaced };
}

/** Shapes so small that their signs could not be told are drawn larger, up to so many times. */
const smallest = { scale: 0.62, factor: 1.7 } as const;

function enlarge(scene: Scene, scale: number): Scene {
	const factor = Math.min(smallest.scale / scale, smallest.factor);
	if (factor <= 1) return scene;
	return { ...scene, entities: scene.entities.map((each) => ({ ...each, radius: each.radius * factor })) };
}

/** What stands in a box, with the ties among that. */
function standingIn(box: Box, scene: Scene): Scene {
	const entities = scene.entities.filter((entity) => standsIn(box, entity));
	const ids = new Set(entities.map(({ id }) => id));
	return { ...scene, entities, ties: scene.ties.filter(({ a, b }) => ids.has(a) && ids.has(b)), bridges: [] };
}

interface Fitted {
	/** What of the scene is shown, in its own units. */
	readonly box: Box;
	/** Where its top left corner stands in the room. */
	readonly frame: { readonly x: number; readonly y: number };
	readonly scale: number;
	readonly height: number;
}

function fit(taken: Taken, room: Room, options: GraphOptions): Fitted {
	if (taken.cut) return fitFrame(taken.box, room, options);
	if (options.natural) {
		const { box } = taken;
		return { box, scale: 1, height: box.height, frame: { x: (room.width - box.width) / 2, y: 0 } };
	}
	const box = bare(taken);
	const pad = paddingOf(taken.among ?? taken.scene, room, options);
	// A sheet of a few pixels leaves no room at all; the drawing on it is as small.
	const inner = {
		width: Math.max(1, room.width - 2 * pad.side),
		height: room.height && Math.max(1, room.height - pad.top - pad.bottom)
	};
	const scale = Math.min(
		inner.width / box.width,
		inner.height === undefined ? Infinity : inner.height / box.height,
		options.largest
	);
	const height = room.height ?? box.height * scale + pad.top + pad.bottom;
	const free = height - pad.top - pad.bottom - box.height * scale;
	return { box, scale, height, frame: { x: (room.width - box.width * scale) / 2, y: pad.top + free / 2 } };
}

/** A frame fills the room: where its proportions are others, more of the scene is shown. */
function fitFrame(asked: Box, room: Room, { natural }: GraphOptions): Fitted {
	const scale = Math.min(
		room.width / asked.width,
		room.height === undefined || natural ? Infinity : room.height / asked.height
	);
	const height = room.height ?? asked.height * scale;
	const [width, tall] = [room.width / scale, height / scale];
	const box = {
		...{ x: asked.x - (width - asked.width) / 2, y: asked.y - (tall - asked.height) / 2 },
		...{ width, height: tall }
	};
	return { box, scale, height, frame: { x: 0, y: 0 } };
}

/** The box of all shapes and headings without the names, which have a size of their own. */
function bare({ scene: own, among, box }: Taken): Box {
	const scene = among ?? own;
	if (scene.entities.length === 0) return box;
	const nameless = { lines: [], bold: false, top: 0, width: 0, height: 0 };
	const shapes = boxOf(
		scene.entities.map((entity) => ({ ...entity, label: nameless })),
		scene.bridges
	);
	const above = Math.max(0, shapes.y - box.y);
	return { ...shapes, y: shapes.y - above, height: shapes.height + above };
}

/** Room for names beside the outermost shapes. */
function paddingOf({ entities }: Scene, { width }: Room, options: GraphOptions) {
	const factor = options.labelSize / labelSize;
	const widest = Math.max(0, ...entities.map(({ label }) => label.width)) * factor;
	const rings = Math.max(0, ...entities.map(({ ring }) => ringReach(ring)));
	const line = options.labelSize * 2.6;
	return { side: Math.min(widest / 2, 0.1 * width) + rings, top: options.labelSize * 0.5, bottom: line };
}

function border(
	{ x, y }: { readonly x: number; readonly y: number },
	box: Box,
	scale: number,
	palette: Palette
) {
	return svg('rect', {
		...{ x: round(x), y: round(y), width: round(box.width * scale), height: round(box.height * scale) },
		...{ fill: 'none', stroke: palette.tie, 'stroke-width': 0.75 }
	});
}
