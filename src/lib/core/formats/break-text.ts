import { textWidth } from '../scene/labels.ts';
import { wrap } from './sheet.ts';

/** The beginning of an address is one piece; further on each piece ends with the signs that part it from the next. */
const pieces = /^https?:\/\/[^/?#]*\/?|[^/?&=#+_.,;-]*[/?&=#+_.,;-]+|[^/?&=#+_.,;-]+/g;

/** Breaks a text into lines no wider than so many em: between words, an address also where one of its pieces ends. */
export function breakText(text: string, width: number, bold = false): string[] {
	const space = textWidth(' ', bold);
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const word of text.split(' ').filter((each) => each !== '')) {
		let joint = line === '' ? '' : ' ';
		for (const piece of piecesOf(word, width, bold)) {
			const needed = textWidth(piece, bold);
			const before = used + (joint === '' ? 0 : space);
			if (line === '' || before + needed <= width) {
				line += joint + piece;
				used = before + needed;
			} else {
				lines.push(line);
				[line, used] = [piece, needed];
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
