import { formatDate } from '../dataset/date-words.ts';
import { textWidth } from '../scene/labels.ts';
import { fonts } from '../scene/theme.ts';
import { pictureMessages as messages } from '../text/picture-messages.ts';
import { fill } from '../text/text.ts';
import type { Snapshot } from './snapshot.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** A drawing with its size in px. */
export interface Picture {
	readonly element: SvgElement;
	readonly width: number;
	readonly height: number;
}

/** What stands on every sheet, whatever is drawn on it. */
export type Captioned = Pick<Snapshot, 'caption' | 'language' | 'palette'>;

export const margin = 36;

/** The line to cite a sheet by. */
export function citeLine({ caption, language }: Captioned): string {
	const { title, version, address } = caption;
	const date = formatDate(caption.date, language);
	return fill(messages.cite[language], { title, version, address, date });
}

/** Stacks parts from top to bottom. */
export class Sheet {
	readonly #parts: SvgElement[] = [];
	readonly #inside: number;
	readonly #ink: string;
	#top = margin;

	constructor(inside: number, ink: string) {
		this.#inside = inside;
		this.#ink = ink;
	}

	skip(height: number): void {
		this.#top += height;
	}

	add(height: number, draw: (top: number) => SvgElement): void {
		this.#parts.push(draw(this.#top));
		this.#top += height;
	}

	/** A paragraph, broken into lines that fit. */
	write(text: string, size: number, { bold = false, colour = this.#ink } = {}): void {
		for (const line of wrap(text, this.#inside / size, bold)) {
			this.#top += size;
			const set = {
				x: margin,
				y: round(this.#top),
				'font-size': size,
				'font-weight': bold ? 600 : undefined
			};
			this.#parts.push(svg('text', { ...set, fill: colour }, [line]));
			this.#top += size * 0.35;
		}
	}

	finish({ caption, language, palette }: Captioned): Picture {
		const width = Math.ceil(this.#inside + 2 * margin);
		const height = Math.ceil(this.#top + margin * 0.7);
		const size = { width, height, viewBox: `0 0 ${width} ${height}` };
		const element = svg(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				...size,
				role: 'img',
				lang: language,
				'font-family': fonts.serif,
				'font-size': 11.5
			},
			[
				svg('title', {}, [caption.title]),
				svg('desc', {}, [caption.sentence]),
				svg('rect', { width, height, fill: palette.paper }),
				...this.#parts
			]
		);
		return { element, width, height };
	}
}

/** Breaks a text into lines no wider than so many em; a word that is wider by itself is cut. */
export function wrap(text: string, width: number, bold: boolean): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((each) => cut(each, width, bold))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, bold) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].filter((each) => each !== '');
}

function cut(word: string, width: number, bold: boolean): string[] {
	if (textWidth(word, bold) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && textWidth(piece + letter, bold) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += letter;
	}
	return [...pieces, piece];
}
