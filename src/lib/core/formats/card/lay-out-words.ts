import { textWidth } from '../../scene/labels.ts';
import { breakText } from '../break-text.ts';
import type { Card } from './card.ts';

/** Words of one size that belong together. */
interface Block {
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
	readonly ink: 'ink' | 'quiet';
	/** Between it and what stands above. */
	readonly gap: number;
	/** Whose mark stands before it. */
	readonly fate?: string;
}

/** A line as it is written: where it begins, and where its baseline is. */
export interface WordLine extends Pick<Block, 'text' | 'size' | 'bold' | 'ink' | 'fate'> {
	readonly x: number;
	readonly y: number;
}

const lineHeight = 1.2;
/** From the top of a line to its baseline. */
const ascent = 0.92;
/** What stands on a card is made smaller step by step, but not smaller than this share of its size. */
const smallest = 0.3;
const step = 0.05;
/** Rather than smaller than this a word is cut. */
const readable = 22;
/** Widths are those of the font's letters; kerning may add a hair. */
const safety = 0.98;

/** Lays the words of a card into a box from its top, as large as they fit into it. */
export function layOutWords(
	card: Card,
	box: { readonly width: number; readonly height: number }
): readonly WordLine[] {
	const blocks = blocksOf(card);
	for (let scale = 1; scale > smallest; scale -= step) {
		const { lines, height } = layOut(blocks, scale, box.width);
		if (height <= box.height) return lines;
	}
	return layOut(blocks, smallest, box.width).lines;
}

function blocksOf(card: Card): readonly Block[] {
	const { kind, title, otherNames, facts, fate, counts } = card;
	const small = { size: 29, bold: false } as const;
	const blocks: readonly Block[] = [
		{ text: kind, ...small, ink: 'quiet', gap: 0 },
		{ text: title, size: 68, bold: true, ink: 'ink', gap: 6 },
		...otherNames.map((text, at): Block => ({ text, ...small, ink: 'quiet', gap: at === 0 ? 14 : 2 })),
		...facts.map((text, at): Block => ({ text, ...small, ink: 'ink', gap: at === 0 ? 26 : 4 })),
		...(fate
			? [{ text: fate.words, size: 33, bold: true, ink: 'ink', gap: 20, fate: fate.id } as const]
			: []),
		{ text: counts, ...small, ink: 'quiet', gap: 20 }
	];
	return blocks.filter(({ text }) => text !== '');
}

function layOut(blocks: readonly Block[], scale: number, width: number) {
	const lines: WordLine[] = [];
	let height = 0;
	for (const { text, gap, fate, ...look } of blocks) {
		const size = sizeOf(text, look.size * scale, width - indentOf(fate, look.size * scale), look.bold);
		const x = indentOf(fate, size);
		height += gap * scale;
		breakText(text, ((width - x) / size) * safety, look.bold).forEach((line, at) => {
			const own = { ...look, text: line, size, x, y: height + ascent * size };
			lines.push(fate !== undefined && at === 0 ? { ...own, fate } : own);
			height += lineHeight * size;
		});
	}
	return { lines, height };
}

/** Smaller where a word would have to be cut, as long as it can still be read. */
function sizeOf(text: string, wanted: number, room: number, bold: boolean): number {
	const longest = Math.max(...text.split(' ').map((word) => textWidth(word, bold)));
	return Math.min(wanted, Math.max((room * safety) / longest, readable));
}

/** Room for a mark. */
function indentOf(fate: string | undefined, size: number): number {
	return fate === undefined ? 0 : size * 1.35;
}
