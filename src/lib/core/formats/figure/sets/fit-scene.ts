import { ringReach } from '../../../scene/rings.ts';
import type { Box, Scene } from '../../../scene/scene.ts';
import type { Palette } from '../../../scene/theme.ts';
import { drawScene, standsIn } from '../../draw-scene.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { Taken } from '../restrict-scene.ts';

/** How a scene lies in a room of its own; every figure of a set has the same. */
export interface Fit {
	readonly width: number;
	readonly height: number;
	/** Units of the sheet to one of the scene: of places. */
	readonly scale: number;
	/** The same of shapes and lines, which small figures show larger than true to scale, else nothing is seen of them. */
	readonly symbol: number;
	/** Where the scene's own origin comes to stand. */
	readonly left: number;
	readonly top: number;
	/** What is outside of it is not shown. */
	readonly within: Box | undefined;
}

/** How much less shapes shrink than distances. */
const power = 0.6;

/** Headings of a layout that would be smaller than this are left out. */
const leastHeading = 5;

/** Lays a scene into a room; without a height the room is as high as the scene needs. */
export function fitScene(
	taken: Taken,
	room: { readonly width: number; readonly height: number | undefined },
	{ largest, below }: { readonly largest: number; readonly below: number }
): Fit {
	const box = taken.cut ? taken.box : placesBox(taken.scene);
	const scaleFor = (pad: number) =>
		Math.min(
			(room.width - 2 * pad) / box.width,
			room.height === undefined ? Infinity : (room.height - 2 * pad - below) / box.height,
			largest
		);
	const reach = Math.max(...taken.scene.entities.map(({ radius, ring }) => radius + ringReach(ring)), 1);
	const pad = taken.cut ? 0 : 1.5 + reach * symbolScale(scaleFor(0));
	const scale = Math.max(scaleFor(pad), 1e-3);
	const height = room.height ?? box.height * scale + 2 * pad + below;
	return {
		...{ width: room.width, height, scale, symbol: symbolScale(scale) },
		left: (room.width - box.width * scale) / 2 - box.x * scale,
		top: pad + (height - 2 * pad - below - box.height * scale) / 2 - box.y * scale,
		within: taken.cut ? box : undefined
	};
}

function symbolScale(scale: number): number {
	return scale < 1 ? scale ** power : scale;
}

/** The box around where everybody stands, and around headings. */
export function placesBox({ entities, bridges, guides = [] }: Scene): Box {
	const points = [...entities, ...bridges];
	const xs = [...points.map(({ x }) => x), ...guides.flatMap(({ x, half }) => [x - half, x + half])];
	const ys = [...points.map(({ y }) => y), ...guides.flatMap(({ y, size }) => [y - size, y])];
	if (xs.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(Math.max(...xs) - x, 1), height: Math.max(Math.max(...ys) - y, 1) };
}

/** A scene in which places are spread so that, drawn in the size of shapes, they come to stand where the fit wants them. */
export function spreadScene(scene: Scene, { scale, symbol }: Fit): Scene {
	const by = scale / symbol;
	const spread = <T extends { readonly x: number; readonly y: number }>(each: T): T => ({
		...each,
		...{ x: each.x * by, y: each.y * by }
	});
	const guides = (scene.guides ?? []).filter(({ size }) => size * scale >= leastHeading);
	return {
		...scene,
		entities: scene.entities.map(spread),
		bridges: scene.bridges.map(spread),
		guides: guides.map((guide) => ({ ...spread(guide), size: guide.size * by, half: guide.half * by })),
		box: scaleBox(scene.box, by)
	};
}

function scaleBox({ x, y, width, height }: Box, by: number): Box {
	return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** Draws what a figure shows into its room; what passes no filter stands behind as pale dots. */
export function drawFitted(scene: Scene, fit: Fit, palette: Palette): SvgElement {
	const spread = spreadScene(scene, fit);
	const within = fit.within && scaleBox(fit.within, fit.scale / fit.symbol);
	const shown = new Set(spread.entities.filter(({ presence }) => presence === 'shown').map(({ id }) => id));
	const plain: Scene = {
		...spread,
		entities: spread.entities.filter(({ id }) => shown.has(id)),
		ties: spread.ties.filter(({ a, b, presence }) => presence === 'shown' && shown.has(a) && shown.has(b)),
		bridges: spread.bridges.filter(({ ends }) => ends.every((id) => shown.has(id)))
	};
	const transform = `translate(${round(fit.left)} ${round(fit.top)}) scale(${Math.round(fit.symbol * 1e5) / 1e5})`;
	return svg('g', { transform }, [
		...drawPale(spread, within, palette),
		drawScene(plain, { palette, labels: false, within })
	]);
}

/** Everybody who is not shown, as one path: where they would be, and nothing more. */
function drawPale({ entities }: Scene, within: Box | undefined, palette: Palette): SvgElement[] {
	const dots = entities
		.filter((entity) => entity.presence === 'dimmed' && (!within || standsIn(within, entity)))
		.map(({ x, y, radius }) => {
			const half = round(radius * 0.45);
			return `M${round(x - half)} ${round(y)}a${half} ${half} 0 1 0 ${round(2 * half)} 0a${half} ${half} 0 1 0 ${round(-2 * half)} 0z`;
		});
	return dots.length === 0 ? [] : [svg('path', { d: dots.join(''), fill: palette.tie, opacity: 0.35 })];
}
