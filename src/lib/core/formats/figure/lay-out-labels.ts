import { nameRank } from '../../scene/declutter.ts';
import { inkOf } from '../../scene/ink.ts';
import { textWidth } from '../../scene/labels.ts';
import { ringReach } from '../../scene/rings.ts';
import type { Box, Scene, SceneEntity } from '../../scene/scene.ts';
import { dimmed, labelLineHeight, type Palette } from '../../scene/theme.ts';
import { edgePoint } from '../outline.ts';
import type { SvgElement } from '../svg-element.ts';
import { drawLabels, type PlacedName } from './draw-labels.ts';
import { bodyOf, dotOf, headingOf, type Lie } from './labels/bodies.ts';
import type { IsNamed } from './labels/choose-names.ts';
import type { NameSize } from './labels/spot.ts';
import { placeLabels, type NamePlace } from './place-labels.ts';

/** A scene on a sheet whose names are to be placed. */
export interface Lettered extends Lie {
	readonly scene: Scene;
	readonly palette: Palette;
	/** Of the letters, in px of the sheet. */
	readonly size: number;
	/** In which every name lies wholly; what stands outside of it is not named. */
	readonly frame: Box;
	readonly chosen: IsNamed;
}

/** The names of a sheet, and how many could be placed and how many not. */
export interface LaidOutLabels {
	readonly element: SvgElement;
	readonly placed: number;
	readonly unplaced: number;
}

/** Air at each end of a name, in em, so that two beside each other do not read as one. */
const air = 0.25;

/** Places the names of a scene on a sheet and draws them. */
export function layOutLabels({ scene, palette, size, frame, chosen, ...lie }: Lettered): LaidOutLabels {
	const { entities, bridges, guides = [] } = scene;
	const isInside = (entity: SceneEntity) => {
		const { x, y } = lie.at(entity.x, entity.y);
		return x >= frame.x && y >= frame.y && x <= frame.x + frame.width && y <= frame.y + frame.height;
	};
	const named = entities
		.map((entity, body) => ({ entity, body }))
		.filter(({ entity }) => chosen(entity) && isInside(entity));
	const { places, unplaced } = placeLabels({
		bodies: [
			...entities.map((entity) => bodyOf(entity, lie)),
			...bridges.map((bridge) => dotOf(bridge, lie)),
			...guides.map((guide) => headingOf(guide, lie))
		],
		names: named.map(({ entity, body }) => ({
			...{ body, rank: nameRank(entity) },
			shapes: breaksOf(entity).map((lines) => sizeOf(lines, entity.label.bold, size))
		})),
		ties: tiesOf(scene, lie),
		...{ frame, size }
	});
	const set = named.flatMap(({ entity }, at) => {
		const place = places[at];
		return place ? [setName(entity, place, size, lie)] : [];
	});
	return { element: drawLabels(set, size, palette), placed: set.length, unplaced };
}

/** The ways in which a name is broken into lines: as on the screen, else not at all. */
function breaksOf({ label: { lines } }: SceneEntity): readonly (readonly string[])[] {
	return lines.length > 1 ? [lines, [lines.join(' ')]] : [lines];
}

/** The box of a name, its air included. */
function sizeOf(lines: readonly string[], bold: boolean, size: number): NameSize {
	const widest = Math.max(...lines.map((line) => textWidth(line, bold)));
	return { width: (widest + 2 * air) * size, height: lines.length * labelLineHeight * size };
}

function tiesOf({ ties, entities }: Scene, { at }: Lie) {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	return ties
		.filter(({ presence }) => presence === 'shown')
		.map(({ a, b }) => {
			const [from, to] = [byId.get(a)!, byId.get(b)!].map(({ x, y }) => at(x, y)) as [Point, Point];
			return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
		});
}

interface Point {
	readonly x: number;
	readonly y: number;
}

function setName(
	entity: SceneEntity,
	{ x, y, shape, anchor, leader }: NamePlace,
	size: number,
	{ at, scale }: Lie
): PlacedName {
	const lines = breaksOf(entity)[shape]!;
	const { bold } = entity.label;
	const { width } = sizeOf(lines, bold, size);
	const start = { start: x + air * size, middle: x + width / 2, end: x + width - air * size }[anchor];
	const body = { ...entity, ...at(entity.x, entity.y) };
	const radius = scale * (entity.radius + ringReach(entity.ring));
	const from = leader && edgePoint({ ...body, radius }, { x: leader.x2, y: leader.y2 });
	return {
		...{ lines, bold, ink: inkOf(entity, dimmed.entity) },
		...{ x: start, top: y, anchor },
		leader: leader && { ...leader, x1: from!.x, y1: from!.y }
	};
}
