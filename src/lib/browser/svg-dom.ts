import type { SvgElement } from '#lib/core/formats/svg-element.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A drawing as elements of the page, made at one go: of some thousands a framework would be slower by far. */
export function makeSvgDom({ tag, attributes, children }: SvgElement): SVGElement {
	const element = document.createElementNS(namespace, tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined && name !== 'xmlns') element.setAttribute(name, String(value));
	element.append(...children.map((child) => (typeof child === 'string' ? child : makeSvgDom(child))));
	return element;
}
