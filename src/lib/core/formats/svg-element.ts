/** An element of a drawing as a plain value. The page renders it with Svelte, a file gets it as text: one drawing. */
export interface SvgElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string | number | undefined>>;
	readonly children: readonly (SvgElement | string)[];
}

/** Makes an element; attributes that are `undefined` are left out. */
export function svg(
	tag: string,
	attributes: SvgElement['attributes'] = {},
	children: SvgElement['children'] = []
): SvgElement {
	return { tag, attributes, children };
}

/** Rounds to a hundredth: enough for every screen and printer, and half the bytes. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}

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

function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"']/g, (letter) => entities[letter]!);
}
