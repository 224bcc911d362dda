import { textWidth } from '../scene/labels.ts';
import { wrap } from './sheet.ts';

/** The beginning of an address is one piece; further on each piece ends with the signs that part it from the next. */
const pieces = /^https?:\/\/[^/?#]*\/?|[^/?&=#+_.,;-]*[/?&=#+_.,;-]+|[^/?&=#+_.,;-]+/g;

/** Breaks a text into lines no wider than so many em: between words, an address also where one of its pieces ends. */
export function breakText(text: string, width: number, bold = false): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').filter((each) => each !== '')) {
		let joint = line === '' ? '' : ' ';
		for (const piece of piecesOf(word, width, bold)) {
			const longer = line + joint + piece;
			if (line === '' || textWidth(longer, bold) <= width) line = longer;
			else {
				lines.push(line);
				line = piece;
			}
			joint = '';
		}
	}
	return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, width: number, bold: boolean): readonly string[] {
	if (!word.includes('://') && textWidth(word, bold) <= width) return [word];
	return (word.match(pieces) ?? [word]).flatMap((piece) => wrap(piece, width, bold));
}
