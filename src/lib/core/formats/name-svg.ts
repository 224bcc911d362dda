import type { About } from './about.ts';
import { svg, type SvgElement } from './svg-element.ts';

const ids = { title: 'fateline-title', desc: 'fateline-description' };

/**
 * A drawing as a document by itself: named by its title and described by its sentence, in its language. It is no mere
 * image to those who cannot see it: what is written in it can be read.
 */
export function nameSvg(drawing: SvgElement, { title, description, language }: About): SvgElement {
	const said = [svg('title', { id: ids.title }, [title]), svg('desc', { id: ids.desc }, [description])];
	const others = drawing.children.filter(
		(child) => typeof child === 'string' || (child.tag !== 'title' && child.tag !== 'desc')
	);
	const attributes = {
		...{ role: 'graphics-document document', lang: language, 'xml:lang': language },
		...{ 'aria-labelledby': ids.title, 'aria-describedby': ids.desc }
	};
	return { ...drawing, attributes: { ...drawing.attributes, ...attributes }, children: [...said, ...others] };
}
