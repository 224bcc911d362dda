import { escapeXml } from '../write-element.ts';

/** An element of an XML file that holds data: other elements, or text. */
export interface XmlElement {
	readonly tag: string;
	/** Those that are `undefined` are left out. */
	readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
	readonly children: readonly XmlElement[] | string;
}

export function xml(
	tag: string,
	attributes: XmlElement['attributes'] = {},
	children: XmlElement['children'] = []
): XmlElement {
	return { tag, attributes, children };
}

/** A whole file, an element to each line, so that it can be read and compared. */
export function writeXml(root: XmlElement): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeLines(root, '').join('\n')}\n`;
}

function writeLines({ tag, attributes, children }: XmlElement, indent: string): string[] {
	const pairs = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
		.join('');
	const open = `${indent}<${tag}${pairs}`;
	if (children.length === 0) return [`${open}/>`];
	if (typeof children === 'string') return [`${open}>${escapeXml(children)}</${tag}>`];
	return [`${open}>`, ...children.flatMap((child) => writeLines(child, `${indent}\t`)), `${indent}</${tag}>`];
}

/** A reader of XML makes a space of every line break in an attribute that is not written as a number. */
function escapeAttribute(text: string): string {
	return escapeXml(text).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
