import type { Picture } from './sheet.ts';
import { svg } from './svg-element.ts';
import { writeElement } from './write-element.ts';

/** A picture as the text of an SVG file; `css` are rules to carry inside, such as fonts. */
export function writeSvg({ element }: Picture, css = ''): string {
	const styled = css ? { ...element, children: [svg('style', {}, [css]), ...element.children] } : element;
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(styled)}\n`;
}
