import { svg, type SvgElement } from '../svg-element.ts';

/** An element of a page as a plain value, HTML with SVG inside: the file gets it as text, the viewer makes nodes of it. */
export type Markup = SvgElement;

/** Makes an element; attributes and children that are `undefined` are left out. */
export function element(
	tag: string,
	attributes: Markup['attributes'] = {},
	children: readonly (Markup | string | undefined)[] = []
): Markup {
	return svg(
		tag,
		attributes,
		children.filter((child) => child !== undefined)
	);
}
