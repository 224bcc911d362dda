import type { Font } from 'fontkit';
import { inheritInk, numberOf, plainInk, type Ink } from '#lib/core/formats/inherited-ink.ts';
import { round, svg, type SvgElement } from '#lib/core/formats/svg-element.ts';
import { faceOf, startOf, type FaceName, type Faces } from './faces.ts';
import { demandLetters } from './missing-letters.ts';

/**
 * A drawing with outlines in the place of letters, so that it looks the same without any font. Each letter's outline
 * is in it once; what was written stays as the name of what is drawn. Throws `LettersMissing`.
 */
export function outlineText(drawing: SvgElement, faces: Faces): SvgElement {
	demandLetters(drawing, faces);
	const glyphs = new GlyphPaths(faces);
	const outlined = outlineWithin(drawing, plainInk, glyphs);
	const names = outlined.children.filter((child) => typeof child !== 'string');
	const behind = names.filter(({ tag }) => tag === 'title' || tag === 'desc').length;
	const children = [...names.slice(0, behind), glyphs.definitions(), ...names.slice(behind)];
	return { ...outlined, children };
}

function outlineWithin(element: SvgElement, above: Ink, glyphs: GlyphPaths): SvgElement {
	const ink = inheritInk(element.attributes, above);
	if (element.tag === 'text') return outlineOne(element, ink, glyphs);
	const children = element.children.map((child) =>
		typeof child === 'string' ? child : outlineWithin(child, ink, glyphs)
	);
	return { ...element, children };
}

/** What is said of the letters, and nothing to their outlines. */
const ofLetters = ['x', 'y', 'font-size', 'font-weight', 'font-family', 'text-anchor'];

function outlineOne(text: SvgElement, ink: Ink, glyphs: GlyphPaths): SvgElement {
	const kept = Object.entries(text.attributes).filter(([name]) => !ofLetters.includes(name));
	const lines = typeof text.children[0] === 'string' ? [text] : (text.children as readonly SvgElement[]);
	const words = lines.map(({ children }) => String(children[0]));
	const named = text.attributes['aria-hidden'] ? {} : { role: 'img', 'aria-label': words.join(' ') };
	return svg(
		'g',
		{ ...Object.fromEntries(kept), ...named },
		lines.map((line) => glyphs.drawLine(line, inheritInk(line.attributes, ink)))
	);
}

/** The outlines that a drawing needs, in the units of their fonts. */
class GlyphPaths {
	readonly #faces: Faces;
	readonly #paths = new Map<string, string>();

	constructor(faces: Faces) {
		this.#faces = faces;
	}

	drawLine({ attributes, children }: SvgElement, ink: Ink): SvgElement {
		const name = faceOf(ink);
		const face = this.#faces[name];
		const { font } = face;
		const { letters, width } = face.setLine(String(children[0]), font.unitsPerEm);
		const scale = ink.size / font.unitsPerEm;
		const x = startOf(numberOf(attributes.x), width * scale, ink.anchor);
		const place = `translate(${round(x)} ${round(numberOf(attributes.y))})`;
		const set = {
			transform: `${place} scale(${Number(scale.toPrecision(6))} ${-Number(scale.toPrecision(6))})`,
			'stroke-width': ink.stroke === 'none' ? undefined : round(ink.width / scale)
		};
		const drawn = letters.filter(({ glyph }) => this.#keep(name, font, glyph));
		return svg(
			'g',
			set,
			drawn.map((letter) =>
				svg('use', {
					href: `#${idOf(name, letter.glyph)}`,
					x: letter.x === 0 ? undefined : Math.round(letter.x),
					y: letter.y === 0 ? undefined : -Math.round(letter.y)
				})
			)
		);
	}

	definitions(): SvgElement {
		return svg(
			'defs',
			{},
			[...this.#paths].map(([id, d]) => svg('path', { id, d }))
		);
	}

	/** Whether there is anything to draw: a space has no outline. */
	#keep(name: FaceName, font: Font, glyph: number): boolean {
		const id = idOf(name, glyph);
		const path = this.#paths.get(id) ?? font.getGlyph(glyph).path.toSVG();
		if (path !== '') this.#paths.set(id, path);
		return path !== '';
	}
}

/** Short, as they stand once for every letter of the drawing. */
const initials: Readonly<Record<FaceName, string>> = { serif400: 'r', serif600: 'b', sans600: 's' };

function idOf(name: FaceName, glyph: number): string {
	return `${initials[name]}${glyph}`;
}
