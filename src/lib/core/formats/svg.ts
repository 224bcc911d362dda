import type { Picture } from './draw-picture.ts';
import { svg, writeElement } from './svg-element.ts';

export interface SvgOptions {
	/** Rules to carry inside, such as fonts. */
	readonly css?: string;
	/** How many times its own size it says it is. */
	readonly scale?: number;
}

/** A picture as the text of an SVG file. */
export function writeSvg({ element, width, height }: Picture, { css, scale = 1 }: SvgOptions = {}): string {
	const sized = {
		...element,
		attributes: { ...element.attributes, width: width * scale, height: height * scale },
		children: css ? [svg('style', {}, [css]), ...element.children] : element.children
	};
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(sized)}\n`;
}
