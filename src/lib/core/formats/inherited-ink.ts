import type { SvgElement } from './svg-element.ts';

/** What an element of a drawing hands down to those in it. */
export interface Ink {
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly dash: readonly number[];
	readonly cap: 'butt' | 'round' | 'square';
	readonly join: 'miter' | 'round' | 'bevel';
	readonly size: number;
	readonly weight: string;
	readonly family: string;
	readonly anchor: string;
}

/** What holds where nothing is said, as in SVG. */
export const plainInk: Ink = {
	...{ fill: '#000', stroke: 'none', width: 1, dash: [], cap: 'butt', join: 'miter' },
	...{ size: 16, weight: '400', family: 'serif', anchor: 'start' }
};

/** What holds in an element: what it says itself, else what was handed down. */
export function inheritInk(attributes: SvgElement['attributes'], above: Ink): Ink {
	const dash = attributes['stroke-dasharray'];
	return {
		fill: String(attributes.fill ?? above.fill),
		stroke: String(attributes.stroke ?? above.stroke),
		width: Number(attributes['stroke-width'] ?? above.width),
		dash: dash === undefined ? above.dash : dash === 'none' ? [] : String(dash).split(' ').map(Number),
		cap: (attributes['stroke-linecap'] ?? above.cap) as Ink['cap'],
		join: (attributes['stroke-linejoin'] ?? above.join) as Ink['join'],
		size: Number(attributes['font-size'] ?? above.size),
		weight: String(attributes['font-weight'] ?? above.weight),
		family: String(attributes['font-family'] ?? above.family),
		anchor: String(attributes['text-anchor'] ?? above.anchor)
	};
}

/** A step of a `transform`. */
export interface Transform {
	readonly name: 'translate' | 'scale';
	readonly x: number;
	readonly y: number;
}

/** The steps of an element's `transform`, from the first to the last. Throws at a kind that drawings do not have. */
export function readTransforms(attributes: SvgElement['attributes']): Transform[] {
	return [...String(attributes.transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name, values]) => {
		if (name !== 'translate' && name !== 'scale') throw new Error(`cannot paint the transform ${name}`);
		const [x = 0, y = name === 'scale' ? x : 0] = values!.split(/[\s,]+/).map(Number);
		return { name, x, y };
	});
}

/** A number from an attribute; what is not given is 0, as in SVG. */
export function numberOf(value: string | number | undefined): number {
	return Number(value ?? 0);
}

/** A polygon's corners as the `d` of a path. */
export function polygonPath(points: string): string {
	return `M${points
		.replace(/(\S+) (\S+)/g, '$1,$2')
		.split(' ')
		.join('L')}Z`;
}
