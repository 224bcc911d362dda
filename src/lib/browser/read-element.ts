import { svg, type SvgElement } from '#lib/core/formats/svg-element.ts';

/** An element of the page as a plain value: the one that it was rendered from, but that numbers have become text. */
export function readElement(element: Element): SvgElement {
	const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
	const children = [...element.childNodes].flatMap((child): (SvgElement | string)[] => {
		if (child instanceof Element) return [readElement(child)];
		// The rest are the marks that Svelte leaves.
		return child instanceof Text ? [child.data] : [];
	});
	return svg(element.localName, attributes, children);
}
