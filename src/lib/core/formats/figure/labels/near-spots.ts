import { makeSpot, type LabelBody, type NameShape, type Spot } from './spot.ts';

/** Between a body and what stands under, over or beside it, in em. */
const gap = { under: 0.217, beside: 0.08 } as const;

/** How far a name is moved along a side of its body, as shares of its own length. */
const slides = [0, -0.25, 0.25, -0.5, 0.5] as const;

/** What every side costs: names stand under their bodies, as on the screen; if not there, then rather to the right. */
const costs = { under: 0, right: 1, over: 1.6, left: 1.4, corner: 2 } as const;

/**
 * Places right beside a body. A name may slide along each side, since fixed places are fewer than there is room for:
 * van Kreveld, Strijk and Wolff, "Point labeling with sliding labels" (1999).
 */
export function listNearSpots(body: LabelBody, shape: NameShape, em: number): Spot[] {
	const { width, height } = shape;
	const spot = (left: number, top: number, anchor: Spot['anchor'], cost: number) =>
		makeSpot(shape, [left, top], anchor, cost);
	const [under, beside] = [gap.under * em, gap.beside * em];
	const right = body.right + beside;
	const left = body.left - beside - width;
	const spots = slides.flatMap((slide) => {
		const [x, y] = [body.x + (slide - 0.5) * width, body.y + (slide - 0.5) * height];
		const anchor = slide === 0.5 ? 'start' : slide === -0.5 ? 'end' : 'middle';
		const more = 2 * Math.abs(slide);
		return [
			spot(x, body.bottom + under, anchor, costs.under + more),
			spot(x, body.top - under - height, anchor, costs.over + more),
			spot(right, y, 'start', costs.right + more),
			spot(left, y, 'end', costs.left + more)
		];
	});
	const reach = body.radius * Math.SQRT1_2;
	const below = body.y + reach + under / 2;
	const above = body.y - reach - under / 2 - height;
	return [
		...spots,
		spot(body.x + reach + beside, above, 'start', costs.corner),
		spot(body.x + reach + beside, below, 'start', costs.corner + 0.2),
		spot(body.x - reach - beside - width, below, 'end', costs.corner + 0.4),
		spot(body.x - reach - beside - width, above, 'end', costs.corner + 0.6)
	];
}
