import { partIds } from './figure.ts';
import type { Drawn, FigureContent, Part } from './part.ts';
import { parts } from './parts/index.ts';
import { smallerScales, textScale, type SheetSize } from './sheet-size.ts';

/** A sheet with everything on it but the graph, whose room is what is left. */
export interface Sheet {
	readonly width: number;
	/** Nothing for a sheet that is as high as what stands on it. */
	readonly height: number | undefined;
	/** Sheet units to a unit of text. */
	readonly scale: number;
	readonly margin: number;
	readonly inside: number;
	/** Between parts. */
	readonly gap: number;
	readonly above: readonly Drawn[];
	readonly below: readonly Drawn[];
	/** Room for the graph, when the sheet has a height. */
	readonly room: number | undefined;
}

/** From the border, and between parts, in units of text. */
const edge = 36;
const gap = 14;
/** Narrow columns are set to their full width by whoever prints them. */
const narrow = 450;
const narrowEdge = 6;
/** The share of a sheet that the graph wants while texts can be made smaller, and that it keeps once they cannot. */
const share = { wanted: 0.5, least: 0.35 } as const;

/** From the border to what stands on a sheet of this width. */
function marginOf(width: number | undefined, scale: number): number {
	return (width !== undefined && width < narrow ? narrowEdge : edge) * scale;
}

/**
 * Sets all texts of a sheet so that the graph has room: smaller when there is little, and the list of sources cut when
 * even that does not help. `inside` is the width of a sheet that has none of its own.
 */
export function layOutSheet(content: FigureContent, size: SheetSize, inside: number): Sheet {
	const scales = smallerScales(textScale(size));
	for (const scale of scales) {
		const sheet = set(content, size, inside, scale);
		if (sheet.room === undefined || sheet.room >= share.wanted * sheet.height!) return sheet;
	}
	const smallest = set(content, size, inside, scales.at(-1)!);
	const missing = share.least * smallest.height! - smallest.room!;
	return missing > 0 ? set(content, size, inside, smallest.scale, missing / smallest.scale) : smallest;
}

function set(content: FigureContent, size: SheetSize, own: number, scale: number, missing = 0): Sheet {
	const width = size.width ?? Math.ceil(own + 2 * marginOf(undefined, scale));
	const margin = marginOf(size.width, scale);
	const inside = width - 2 * margin;
	const draw = (part: Part) => {
		const drawn = part.draw(content, inside / scale);
		if (!drawn || part.id !== 'sources' || missing === 0) return drawn;
		return part.draw(content, inside / scale, Math.max(0, drawn.height - missing));
	};
	const chosen = parts.filter(({ id }) => content.figure.parts.includes(id));
	const isAbove = ({ id }: Part) => partIds.indexOf(id) < partIds.indexOf('graph');
	const above = chosen.filter(isAbove).flatMap((part) => draw(part) ?? []);
	const below = chosen.filter((part) => !isAbove(part)).flatMap((part) => draw(part) ?? []);
	const used = [...above, ...below].reduce((sum, each) => sum + (each.height + gap) * scale, 2 * margin);
	const room = size.height === undefined ? undefined : size.height - used;
	return { width, height: size.height, scale, margin, inside, gap: gap * scale, above, below, room };
}
