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
	const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
	addLines(root, '', lines);
	return `${lines.join('\n')}\n`;
}

function addLines({ tag, attributes, children }: XmlElement, indent: string, lines: string[]): void {
	let open = `${indent}<${tag}`;
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) open += ` ${name}="${escapeAttribute(String(value))}"`;
	if (children.length === 0) lines.push(`${open}/>`);
	else if (typeof children === 'string') lines.push(`${open}>${escapeXml(children)}</${tag}>`);
	else {
		lines.push(`${open}>`);
		for (const child of children) addLines(child, `${indent}\t`, lines);
		lines.push(`${indent}</${tag}>`);
	}
}

/** A reader of XML makes a space of every line break in an attribute that is not written as a number. */
function escapeAttribute(text: string): string {
	return escapeXml(text).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
