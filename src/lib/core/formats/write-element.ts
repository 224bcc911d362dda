import type { SvgElement } from './svg-element.ts';

/** The element as XML. Everything that came from data is escaped; letters that XML forbids are dropped. */
export function writeElement({ tag, attributes, children }: SvgElement): string {
	const pairs = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
		.join('');
	if (children.length === 0) return `<${tag}${pairs}/>`;
	const inside = children.map((child) =>
		typeof child === 'string' ? escapeXml(child) : writeElement(child)
	);
	return `<${tag}${pairs}>${inside.join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as it stands between tags and in attributes; letters that XML forbids are dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"']/g, (letter) => entities[letter]!);
}
