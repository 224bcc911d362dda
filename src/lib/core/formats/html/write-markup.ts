import { escapeXml } from '../write-element.ts';
import type { Markup } from './markup.ts';

/** Elements of HTML that have no end tag. */
const endless = new Set(['meta', 'link', 'input', 'br']);

/** The element as HTML that is XML as well. Everything that came from data is escaped; letters that XML forbids are dropped. */
export function writeMarkup({ tag, attributes, children }: Markup, drawn = tag === 'svg'): string {
	const pairs = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${typeof value === 'number' ? value : escapeXml(value!)}"`)
		.join('');
	if (endless.has(tag) || (drawn && children.length === 0)) return `<${tag}${pairs}/>`;
	const inside = children.map((child) =>
		typeof child === 'string' ? escapeXml(child) : writeMarkup(child, drawn || child.tag === 'svg')
	);
	return `<${tag}${pairs}>${inside.join('')}</${tag}>`;
}
