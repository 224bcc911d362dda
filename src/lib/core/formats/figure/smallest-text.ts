import type { SvgElement } from '../svg-element.ts';
import { pt } from './papers.ts';

/** Smaller letters are hard to read on paper: most publishers' least size. */
export const readable = 6;

/** The size of the smallest letters of a drawing, in points; nothing when it has none. */
export function smallestText(element: SvgElement, scale = 1, size = 16): number | undefined {
	const { attributes, children, tag } = element;
	const [, factor] = /scale\(([\d.]+)/.exec(String(attributes.transform ?? '')) ?? [];
	const own = scale * Number(factor ?? 1);
	const letters = Number(attributes['font-size'] ?? size);
	if (tag === 'title' || tag === 'desc') return undefined;
	const sizes = children.map((child) =>
		typeof child === 'string' ? letters * own * pt : smallestText(child, own, letters)
	);
	const known = sizes.filter((each) => each !== undefined);
	return known.length > 0 ? Math.min(...known) : undefined;
}
