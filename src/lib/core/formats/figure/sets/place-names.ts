import { ringReach } from '../../../scene/rings.ts';
import type { Scene, SceneEntity } from '../../../scene/scene.ts';
import { labelLineHeight, labelSize, type Palette } from '../../../scene/theme.ts';
import { standsIn } from '../../draw-scene.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import { isWithin, overlap } from '../labels/overlap.ts';
import type { Sides } from '../labels/spot.ts';
import type { Fit } from './fit-scene.ts';

/** A name that has found its place in a figure. */
export interface PlacedName {
	readonly id: string;
	readonly element: SvgElement;
}

interface Spot extends Sides {
	readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Names beside their shapes, those of whom the figure is about first, then the larger, as long as there is room: under,
 * over, right or left of the shape, on no other shape or name, and not over the border. Unlike on a single figure they
 * are placed once for all: a name that jumped from year to year could not be followed.
 */
export function placeNames(
	scene: Scene,
	fit: Fit,
	{
		named,
		first,
		size,
		palette
	}: {
		readonly named: (entity: SceneEntity) => boolean;
		/** Whom the figure is about: their names come first. */
		readonly first?: ReadonlySet<string> | undefined;
		/** In units of the sheet. */
		readonly size: number;
		readonly palette: Palette;
	}
): { readonly placed: readonly PlacedName[]; readonly unplaced: number } {
	const frame = { left: 0, top: 0, right: fit.width, bottom: fit.height };
	const { within } = fit;
	const shown = scene.entities.filter(
		(entity) => entity.presence === 'shown' && (!within || standsIn(within, entity))
	);
	const shapes = shown.map((entity) => ({ id: entity.id, ...bodyOf(entity, fit) }));
	const rank = ({ id, emphasis, radius }: SceneEntity) =>
		(first?.has(id) ? 1000 : 0) + { focus: 300, near: 200, plain: 100, far: 0 }[emphasis] + radius;
	const wanted = shown.filter(named).toSorted((a, b) => rank(b) - rank(a));
	const taken: Sides[] = [];
	const placed: PlacedName[] = [];
	for (const entity of wanted) {
		const spot = spotsOf(entity, fit, size).find(
			(each) =>
				isWithin(each, frame) &&
				!taken.some((other) => overlap(each, other)) &&
				!shapes.some((shape) => shape.id !== entity.id && overlap(each, shape))
		);
		if (!spot) continue;
		taken.push(spot);
		placed.push({ id: entity.id, element: drawName(entity, spot, size, palette) });
	}
	return { placed, unplaced: wanted.length - placed.length };
}

function bodyOf({ x, y, radius, ring }: SceneEntity, { left, top, scale, symbol }: Fit): Sides {
	const reach = (radius + ringReach(ring)) * symbol;
	const [atX, atY] = [left + x * scale, top + y * scale];
	return { left: atX - reach, right: atX + reach, top: atY - reach, bottom: atY + reach };
}

/** Under, over, right of and left of the shape: the first is the usual. */
function spotsOf(entity: SceneEntity, fit: Fit, size: number): readonly Spot[] {
	const body = bodyOf(entity, fit);
	const width = (entity.label.width / labelSize) * size;
	const height = entity.label.lines.length * labelLineHeight * size;
	const [x, y] = [(body.left + body.right) / 2, (body.top + body.bottom) / 2];
	const gap = size * 0.15;
	const across = { left: x - width / 2, right: x + width / 2, anchor: 'middle' } as const;
	const beside = { top: y - height / 2, bottom: y + height / 2 };
	return [
		{ ...across, top: body.bottom + gap, bottom: body.bottom + gap + height },
		{ ...across, top: body.top - gap - height, bottom: body.top - gap },
		{ ...beside, left: body.right + gap, right: body.right + gap + width, anchor: 'start' },
		{ ...beside, left: body.left - gap - width, right: body.left - gap, anchor: 'end' }
	];
}

/** A halo in the colour of the paper under the name, so that ties do not cross its letters. */
function drawName({ label }: SceneEntity, spot: Spot, size: number, palette: Palette): SvgElement {
	const x = { start: spot.left, middle: (spot.left + spot.right) / 2, end: spot.right }[spot.anchor];
	const spans = label.lines.map((line, at) =>
		svg('tspan', { x: round(x), y: round(spot.top + size * (0.82 + at * labelLineHeight)) }, [line])
	);
	const halo = { fill: 'none', stroke: palette.paper, 'stroke-width': round(size * 0.26) };
	const look = { 'text-anchor': spot.anchor, 'font-weight': label.bold ? 600 : undefined };
	return svg('g', { ...look, 'font-size': round(size) }, [
		svg('text', { ...halo, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, spans),
		svg('text', { fill: palette.ink }, spans)
	]);
}
