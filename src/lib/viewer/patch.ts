import type { Markup } from '#lib/core/formats/html/markup.ts';

const namespaces = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' } as const;

/**
 * Makes an element's children those that are given, changing what is there where it can: what has the focus keeps it.
 * Text is never read as markup.
 */
export function patchChildren(parent: Element, children: readonly (Markup | string)[]): void {
	children.forEach((child, at) => {
		const node = parent.childNodes[at];
		if (typeof child === 'string') {
			if (node instanceof Text) {
				if (node.data !== child) node.data = child;
			} else put(parent, document.createTextNode(child), node);
		} else if (node instanceof Element && node.localName === child.tag) patch(node, child);
		else {
			const made = document.createElementNS(namespaceOf(parent, child.tag), child.tag);
			patch(made, child);
			put(parent, made, node);
		}
	});
	while (parent.childNodes.length > children.length) parent.lastChild!.remove();
}

function put(parent: Element, made: Node, node: Node | undefined): void {
	if (node) parent.replaceChild(made, node);
	else parent.appendChild(made);
}

function namespaceOf(parent: Element, tag: string): string {
	return tag === 'svg' || parent.namespaceURI === namespaces.svg ? namespaces.svg : namespaces.html;
}

function patch(node: Element, { tag, attributes, children }: Markup): void {
	const fresh = node.attributes.length === 0 && node.childNodes.length === 0;
	const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
	const names = new Set(written.map(([name]) => name));
	for (const { name } of [...node.attributes])
		if (!names.has(name) && !isReaders(name)) node.removeAttribute(name);
	for (const [name, value] of written)
		if ((fresh || !isReaders(name)) && node.getAttribute(name) !== String(value))
			node.setAttribute(name, String(value));
	if (tag === 'input' && node instanceof HTMLInputElement) node.checked = names.has('checked');
	patchChildren(node, children);
}

/** Whether something is open is for the reader to say, once it is there. */
function isReaders(attribute: string): boolean {
	return attribute === 'open';
}
