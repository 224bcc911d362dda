import type { Figure } from './figure.ts';
import { mm, papers, type Paper } from './papers.ts';

/** A size in CSS pixels; without a height, or without either, the sheet grows with what stands on it. */
export interface SheetSize {
	readonly width: number | undefined;
	readonly height: number | undefined;
}

const inch = 96;

/** The size that a figure asks for. */
export function sheetSize(
	figure: Pick<Figure, 'paper' | 'turn' | 'unit' | 'width' | 'height' | 'dpi'>
): SheetSize {
	if (figure.paper === 'custom') {
		const px = { px: inch / figure.dpi, mm: 1 / mm, in: inch }[figure.unit];
		return { width: figure.width * px, height: figure.height * px };
	}
	const paper: Paper = papers.find(({ id }) => id === figure.paper)!;
	const width = paper.width === undefined ? undefined : paper.width / mm;
	const height = paper.height === undefined ? undefined : paper.height / mm;
	return paper.turns && figure.turn === 'across' ? { width: height, height: width } : { width, height };
}

/** The sheet on which texts have their usual size, and the least share of it at which they can still be read on paper. */
const usual = 1050;
const least = 0.73;
/** Texts grow less than the sheet: a poster has more room for the graph. */
const growth = 0.75;

/** How much larger than usual the texts of a sheet of this size are at first: a poster is read from farther away. */
export function textScale({ width, height }: SheetSize): number {
	if (width === undefined) return 1;
	return Math.max(least, (Math.min(width, (height ?? width) * 1.45) / usual) ** growth);
}

/** Smaller scales for a sheet that is too full, down to the least. */
export function smallerScales(scale: number): readonly number[] {
	const scales = [scale];
	while (scales.at(-1)! > least) scales.push(Math.max(least, scales.at(-1)! * 0.9));
	return scales;
}
