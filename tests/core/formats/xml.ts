import type { SvgElement } from '#lib/core/formats/svg-element.ts';

const token = /<\?xml [^<>]*\?>|<\/([a-z]+)>|<([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<>]+)|[\s\S]/g;

/**
 * Reads well-formed XML (elements, attributes, text; nothing else is written here) back into a tree. Throws at what
 * is not: a tag that is not closed, a bare `<`, `>`, `&` or quotation mark, a letter that XML forbids, two roots.
 */
export function readXml(xml: string): SvgElement {
	const stack: { tag: string; attributes: Record<string, string>; children: (SvgElement | string)[] }[] = [
		{ tag: '', attributes: {}, children: [] }
	];
	for (const [whole, closing, opening, attributes, empty, text] of xml.matchAll(token)) {
		const top = stack.at(-1)!;
		if (closing !== undefined) {
			if (top.tag !== closing) throw new Error(`</${closing}> closes <${top.tag}>`);
			stack.pop();
		} else if (opening !== undefined) {
			const element = { tag: opening, attributes: readAttributes(attributes!), children: [] };
			top.children.push(element);
			if (!empty) stack.push(element);
		} else if (text !== undefined) top.children.push(unescape(text));
		else if (!whole.startsWith('<?xml')) throw new Error(`bare ${whole}`);
	}
	if (stack.length > 1) throw new Error(`<${stack.at(-1)!.tag}> is not closed`);
	const [root, ...others] = stack[0]!.children.filter(
		(child) => typeof child !== 'string' || child.trim() !== ''
	);
	if (typeof root !== 'object' || others.length > 0) throw new Error('there must be one root');
	return root;
}

function readAttributes(text: string): Record<string, string> {
	const pairs = [...text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, name, value]) => [
		name!,
		unescape(value!)
	]);
	const attributes = Object.fromEntries(pairs) as Record<string, string>;
	if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute is there twice:${text}`);
	return attributes;
}

const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescape(text: string): string {
	if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
		throw new Error('a forbidden letter');
	return text.replace(/&([^;]*);?/g, (whole, name: string) => {
		if (!(name in letters) || !whole.endsWith(';')) throw new Error(`bare ${whole}`);
		return letters[name]!;
	});
}

/** An element and all that is inside it. */
export function descendants(element: SvgElement): SvgElement[] {
	return [
		element,
		...element.children.flatMap((child) => (typeof child === 'string' ? [] : descendants(child)))
	];
}

/** The text of an element, its parts joined by spaces. */
export function textOf(element: SvgElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');
}
