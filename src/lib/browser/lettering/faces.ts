import { create, type Font, type GlyphRun } from 'fontkit';
import type { Ink } from '#lib/core/formats/inherited-ink.ts';

/** The fonts that pictures are lettered in, whole and each of one weight: variable fonts cannot stand in a PDF. */
export const faceNames = ['serif400', 'serif600', 'sans600'] as const;
export type FaceName = (typeof faceNames)[number];

/** The font files themselves (TrueType). */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>;
export type Faces = Readonly<Record<FaceName, Face>>;

/** Reads the fonts, so that lines can be set and outlines be taken from them. */
export function openFaces(files: FontFiles): Faces {
	const faces = faceNames.map((name) => [name, new Face(create(files[name] as Buffer) as Font)]);
	return Object.fromEntries(faces) as Faces;
}

/** The font that comes nearest to what an element asks for. Sans is only there for single bold letters. */
export function faceOf({ family, weight }: Pick<Ink, 'family' | 'weight'>): FaceName {
	if (/source sans/i.test(family)) return 'sans600';
	return weight === 'bold' || Number(weight) >= 550 ? 'serif600' : 'serif400';
}

/** A letter of a line: which glyph, and where it stands. */
export interface SetLetter {
	readonly glyph: number;
	readonly x: number;
	readonly y: number;
}

export interface SetLine {
	readonly letters: readonly SetLetter[];
	readonly width: number;
}

/** A font that lines are set in. */
export class Face {
	readonly font: Font;
	readonly #words = new Map<string, GlyphRun>();

	constructor(font: Font) {
		this.font = font;
	}

	/** Sets a text in one line from 0 on, kerned and with ligatures as browsers do. Word by word, as pdfkit does: both agree. */
	setLine(text: string, size: number): SetLine {
		const scale = size / this.font.unitsPerEm;
		const letters: SetLetter[] = [];
		let pen = 0;
		for (const word of text.split(/(?<=[ \t])/)) {
			const { glyphs, positions } = this.#layOut(word);
			for (const [index, { id }] of glyphs.entries()) {
				const { xAdvance, xOffset, yOffset } = positions[index]!;
				letters.push({ glyph: id, x: (pen + xOffset) * scale, y: -yOffset * scale });
				pen += xAdvance;
			}
		}
		return { letters, width: pen * scale };
	}

	/** A text without signs that the font lacks: after `demandLetters` these are only such as show nothing by themselves. */
	spell(text: string): string {
		return [...text].filter((letter) => this.font.hasGlyphForCodePoint(letter.codePointAt(0)!)).join('');
	}

	/** Shaping takes longer than all else, and a name stands there twice: once as its own halo. */
	#layOut(word: string): GlyphRun {
		const known = this.#words.get(word) ?? this.font.layout(this.spell(word));
		this.#words.set(word, known);
		return known;
	}
}

/** Where a line begins that is so wide and stands at `x` by its start, middle or end. */
export function startOf(x: number, width: number, anchor: string): number {
	return anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
}
