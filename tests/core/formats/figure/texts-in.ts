import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { textWidth } from '#lib/core/scene/labels.ts';

/** A line of text in a drawing and the box of its letters. */
export interface SetText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Above and below the baseline, in the size of the letters. */
const [ascent, descent] = [0.75, 0.24];

/** Every text of a drawing with its box, moved and scaled by the groups that it stands in. */
export function textsIn(element: SvgElement, at = { x: 0, y: 0, scale: 1 }): SetText[] {
	const { transform = '', x = 0, y = 0 } = element.attributes;
	let place = at;
	for (const [, name, values] of String(transform).matchAll(/(translate|scale)\(([^)]*)\)/g)) {
		const [first, second = 0] = values!.split(/[ ,]+/).map(Number);
		place =
			name === 'scale'
				? { ...place, scale: place.scale * first! }
				: { ...place, x: place.x + place.scale * first!, y: place.y + place.scale * second };
	}
	if (element.tag !== 'text')
		return element.children.flatMap((child) => (typeof child === 'string' ? [] : textsIn(child, place)));
	const { 'font-size': given, 'font-weight': weight, 'text-anchor': anchor } = element.attributes;
	const size = Number(given) * place.scale;
	const text = element.children.join('');
	const width = textWidth(text, weight === 600) * size;
	const left =
		place.x + place.scale * Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	const base = place.y + place.scale * Number(y);
	return [{ text, left, right: left + width, top: base - ascent * size, bottom: base + descent * size }];
}
