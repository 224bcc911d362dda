import { fateMark } from '../scene/fate-marks.ts';
import { fillOf, inkOf, tieColour } from '../scene/ink.ts';
import { printMark } from '../scene/print-marks.ts';
import { ringDistance, ringReach } from '../scene/rings.ts';
import type { Box, Guide, Scene, SceneEntity, SceneTie } from '../scene/scene.ts';
import { shapeOf } from '../scene/shapes.ts';
import {
	borderWidth,
	dashes,
	dimmed,
	fonts,
	labelLineHeight,
	labelSize,
	letterSize,
	ringDash,
	tieWidth,
	type Palette
} from '../scene/theme.ts';
import type { Tint } from '../scene/tint.ts';
import { clipLine, contains } from './clip-line.ts';
import { drawBridge } from './draw-bridge.ts';
import { drawHatch, drawPrintSign, drawTicks } from './draw-print.ts';
import { expandCorners, trimTie } from './outline.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

export interface DrawOptions {
	readonly palette: Palette;
	/** Where an entity's name leads; without it names are no links (a picture to take away). */
	readonly linkTo?: (id: string) => string;
	/** Names that stay when there is little room; their group gets the class `major`, the others `minor`. */
	readonly major?: ReadonlySet<string>;
	/** Whether names are drawn where the scene has them; on a sheet they are placed by themselves. */
	readonly labels?: boolean;
	/** What is outside of it is not drawn; ties that leave it end at its border. */
	readonly within?: Box;
}

/** Draws bridges, then ties, then shapes with their names. */
export function drawScene(scene: Scene, options: DrawOptions): SvgElement {
	const byId = new Map(scene.entities.map((entity) => [entity.id, entity]));
	const { within } = options;
	const inside = (entity: SceneEntity) => !within || standsIn(within, entity);
	return svg('g', { class: 'scene' }, [
		...scene.bridges
			.filter((bridge) => !within || bridge.ends.every((id) => contains(within, byId.get(id)!)))
			.filter((bridge) => !within || contains(within, bridge))
			.map((bridge) => drawBridge(bridge, byId, options.palette)),
		svg(
			'g',
			{ fill: 'none', 'stroke-linecap': 'round' },
			scene.ties.flatMap((tie) => drawTie(tie, byId, options))
		),
		svg(
			'g',
			{},
			scene.entities.filter(inside).map((entity) => drawEntity(entity, options))
		),
		...(scene.guides ?? []).map((guide) => drawGuide(guide, options))
	]);
}

function drawGuide({ x, y, text, size }: Guide, { palette }: DrawOptions): SvgElement {
	const set = { 'text-anchor': 'middle', 'font-weight': 600, 'font-size': round(size) };
	return svg('text', { x: round(x), y: round(y), ...set, fill: palette.quiet }, [text]);
}

function drawTie(
	tie: SceneTie,
	byId: ReadonlyMap<string, SceneEntity>,
	{ palette, within }: DrawOptions
): SvgElement[] {
	const width = tieWidth(tie.count);
	const colour = tieColour(tie, palette);
	const { arrow, ...whole } = trimTie(byId.get(tie.a)!, byId.get(tie.b)!, tie, width);
	const line = within ? clipLine(whole, within) : whole;
	if (!line) return [];
	const path = `M${round(line.from.x)} ${round(line.from.y)}L${round(line.to.x)} ${round(line.to.y)}`;
	// An arrow lies at the end to which it points; where that is cut off, so is the arrow.
	const pointed = tie.arrow === 'b' ? line.to === whole.to : line.from === whole.from;
	return [
		svg(
			'g',
			{
				stroke: colour,
				'stroke-width': round(width),
				'stroke-dasharray': dashes[tie.certainty]?.join(' '),
				opacity: inkOf(tie, dimmed.tie)
			},
			[
				svg('path', { d: path }),
				...(palette.colourless && tie.against ? [drawTicks(line, colour)] : []),
				...(arrow && pointed ? [svg('path', { d: arrow, ...arrowPaint(tie, colour) })] : [])
			]
		)
	];
}

/** Whether an entity stands in a box with its whole shape. */
export function standsIn(box: Box, { x, y, radius, ring }: SceneEntity): boolean {
	const reach = radius + ringReach(ring);
	return contains(box, { x: x - reach, y: y - reach }) && contains(box, { x: x + reach, y: y + reach });
}

function arrowPaint(tie: SceneTie, colour: string) {
	if (tie.against) return { 'stroke-dasharray': 'none', 'stroke-width': 1.6 };
	return { 'stroke-dasharray': 'none', 'stroke-width': 0.5, fill: colour };
}

function drawEntity(entity: SceneEntity, options: DrawOptions): SvgElement {
	const opacity = inkOf(entity, dimmed.entity);
	const children = [
		...drawRing(entity, options),
		...drawShape(entity, options),
		...drawSign(entity, options),
		...(options.labels === false ? [] : [drawLabel(entity, options)])
	];
	const transform = `translate(${round(entity.x)} ${round(entity.y)})`;
	if (!options.linkTo) return svg('g', { transform, opacity }, children);
	return svg('a', { transform, opacity, href: options.linkTo(entity.id) }, children);
}

function drawShape(entity: SceneEntity, { palette }: DrawOptions): SvgElement[] {
	const mark = printMark(entity, palette);
	const paint = {
		fill: mark ? mark.fill : fillOf(entity, palette),
		stroke: entity.emphasis === 'focus' ? palette.accent : palette.outline,
		'stroke-width': borderWidth(entity.emphasis),
		'stroke-dasharray': entity.contested ? '2.5 2' : undefined
	};
	if (!mark) return [drawOutline(entity, 0, paint)];
	const shape = shapeOf(entity.kind)?.map((value) => value * entity.radius) ?? entity.radius;
	// Dashes on black would not be seen: there is white between them and the black.
	const apart = entity.contested && mark.fill === palette.outline;
	const inner = apart ? [drawOutline(entity, -2, { fill: mark.fill })] : [];
	const outer = drawOutline(entity, 0, apart ? { ...paint, fill: palette.paper } : paint);
	return [outer, ...inner, ...drawHatch(mark, shape, entity.radius)];
}

/** The ring that tells how well it is documented, in the shape of what it surrounds. */
function drawRing(entity: SceneEntity, { palette }: DrawOptions): SvgElement[] {
	const { ring } = entity;
	if (!ring) return [];
	const paint = {
		fill: 'none',
		stroke: palette.quiet,
		'stroke-width': ring.width,
		'stroke-dasharray': ring.dashed ? ringDash.pattern.join(' ') : undefined
	};
	return [drawOutline(entity, ringDistance(ring, borderWidth(entity.emphasis)), paint)];
}

/** An entity's shape, or one so far outside it. */
function drawOutline(
	{ kind, radius }: SceneEntity,
	distance: number,
	paint: SvgElement['attributes']
): SvgElement {
	const corners = shapeOf(kind)?.map((value) => value * radius);
	if (!corners) return svg('circle', { r: round(radius + distance), ...paint });
	const points = distance === 0 ? corners : expandCorners(corners, distance);
	const join = distance === 0 ? 'round' : undefined;
	return svg('polygon', { points: points.map(round).join(' '), 'stroke-linejoin': join, ...paint });
}

/** The sign of a fate, so that it is told without colour. */
function drawSign(entity: SceneEntity, { palette }: DrawOptions): SvgElement[] {
	const mark = printMark(entity, palette);
	if (entity.tint?.letter) return [drawLetter({ ...entity.tint, ...mark }, entity.radius)];
	if (entity.fate === undefined) return [];
	if (mark) return drawPrintSign(entity.fate, mark, entity.radius);
	const { sign, ink } = fateMark(entity.fate);
	const scale = round(entity.radius / 5);
	return [
		svg('path', {
			...{ d: sign, transform: `scale(${scale}) translate(-5 -5)`, fill: 'none' },
			...{ stroke: ink, 'stroke-width': 1.15, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
		})
	];
}

/** The letter of a class, so that it is told without colour. */
function drawLetter({ letter, ink }: Tint, radius: number): SvgElement {
	const size = round(letterSize * 2 * radius);
	const set = { 'text-anchor': 'middle', 'font-family': fonts.sans, 'font-weight': 600, 'font-size': size };
	return svg('text', { ...set, y: round(0.35 * size), fill: ink }, [letter!]);
}

/** A halo under the name, then the name: not `paint-order`, which some readers of SVG do not know. */
function drawLabel({ id, label }: SceneEntity, { palette, major }: DrawOptions): SvgElement {
	const spans = label.lines.map((line, index) =>
		svg('tspan', { x: 0, y: round(label.top + labelSize * (0.82 + index * labelLineHeight)) }, [line])
	);
	const halo = {
		fill: 'none',
		stroke: palette.halo ?? palette.paper,
		'stroke-width': 3,
		'stroke-linejoin': 'round'
	};
	const rank = major && (major.has(id) ? 'label major' : 'label minor');
	const set = { class: rank, 'text-anchor': 'middle', 'font-weight': label.bold ? 600 : undefined };
	return svg('g', set, [
		svg('text', { ...halo, 'aria-hidden': 'true' }, spans),
		svg('text', { fill: palette.ink }, spans)
	]);
}
