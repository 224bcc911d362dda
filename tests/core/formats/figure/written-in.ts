import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { textWidth } from '#lib/core/scene/labels.ts';

/** A line that is written in a drawing, with the box of its letters. */
export interface Written {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Above and below the baseline, in the size of the letters. */
const [ascent, descent] = [0.75, 0.24];

/** Every line of a drawing, also those of which the size, weight or anchor is handed down; halos are not read twice. */
export function writtenIn(
	{ attributes, children, tag }: SvgElement,
	at = { x: 0, y: 0, scale: 1 },
	above: SvgElement['attributes'] = {}
): Written[] {
	if (tag === 'title' || tag === 'desc' || attributes['aria-hidden']) return [];
	let place = at;
	for (const [, name, values] of String(attributes.transform ?? '').matchAll(
		/(translate|scale)\(([^)]*)\)/g
	)) {
		const [first, second = 0] = values!.split(/[ ,]+/).map(Number);
		place =
			name === 'scale'
				? { ...place, scale: place.scale * first! }
				: { ...place, x: place.x + place.scale * first!, y: place.y + place.scale * second };
	}
	const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
	const set = { ...above, ...Object.fromEntries(given) };
	return children.flatMap((child) => {
		if (typeof child !== 'string') return writtenIn(child, place, set);
		const size = Number(set['font-size']) * place.scale;
		const width = textWidth(child, set['font-weight'] === 600) * size;
		const before = { middle: width / 2, end: width }[String(set['text-anchor'])] ?? 0;
		const left = place.x + place.scale * Number(set.x ?? 0) - before;
		const base = place.y + place.scale * Number(set.y ?? 0);
		return [
			{ text: child, left, right: left + width, top: base - ascent * size, bottom: base + descent * size }
		];
	});
}
