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
	/** What stands below the graph, or beside it on a sheet that is broad. */
	readonly rest: readonly Drawn[];
	/** Of the column beside the graph; 0 where there is none. */
	readonly side: number;
	/** Room for the graph; no height on a sheet that has none. */
	readonly room: { readonly width: number; readonly height: number | undefined };
	/** By how much texts are higher than the place that there is for them. */
	readonly missing: number;
}

/** From the border, and between parts, in units of text. */
const edge = 36;
const gap = 14;
/** Narrow columns are set to their full width by whoever prints them. */
const narrow = 450;
const narrowEdge = 6;
/** The share of the height that the graph wants while texts can be made smaller, and that it keeps once they cannot. */
const share = { wanted: 0.5, least: 0.35 } as const;
/** A sheet so much broader than high has the texts beside the graph: so much of its width, and at least so much. */
const broad = { from: 1.2, share: 0.28, least: 250 } as const;

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
		const sheet = set(content, size, inside, { scale, keep: share.wanted });
		if (sheet.missing <= 0) return sheet;
	}
	// Letters that are too small are told of; letters that are cut off would not be.
	for (let scale = scales.at(-1)!; ; scale *= 0.9) {
		const { missing } = set(content, size, inside, { scale, keep: share.least });
		const sheet = set(content, size, inside, { scale, keep: share.least, missing: Math.max(0, missing) });
		if (sheet.missing <= 0 || scale < unreadable) return sheet;
	}
}

/** Nobody reads what is smaller. */
const unreadable = 0.2;

interface Setting {
	readonly scale: number;
	/** The share of the height that the graph keeps. */
	readonly keep: number;
	/** By how much the list of sources is to be shorter. */
	readonly missing?: number;
}

function set(
	content: FigureContent,
	size: SheetSize,
	own: number,
	{ scale, keep, missing = 0 }: Setting
): Sheet {
	const width = size.width ?? Math.ceil(own + 2 * marginOf(undefined, scale));
	const margin = marginOf(size.width, scale);
	const inside = Math.max(1, width - 2 * margin);
	const chosen = parts.filter(({ id }) => content.figure.parts.includes(id));
	const isAbove = ({ id }: Part) => partIds.indexOf(id) < partIds.indexOf('graph');
	const beside = chosen.some((part) => !isAbove(part)) && content.figure.parts.includes('graph');
	const isBroad = size.height !== undefined && beside && width > broad.from * size.height;
	const side = isBroad ? Math.max(broad.share * inside, broad.least * scale) : 0;
	const draw = (part: Part, across: number) => {
		const drawn = part.draw(content, across / scale);
		if (!drawn || part.id !== 'sources' || missing === 0) return drawn ?? [];
		return part.draw(content, across / scale, Math.max(0, drawn.height - missing / scale)) ?? [];
	};
	const above = chosen.filter(isAbove).flatMap((part) => draw(part, inside));
	const rest = chosen.filter((part) => !isAbove(part)).flatMap((part) => draw(part, side || inside));
	const heightOf = (drawn: readonly Drawn[]) =>
		drawn.reduce((sum, each) => sum + (each.height + gap) * scale, 0);
	const [top, bottom] = [heightOf(above), heightOf(rest)];
	const free = size.height === undefined ? undefined : size.height - 2 * margin - top;
	const height = free === undefined || side > 0 ? free : free - bottom;
	return {
		...{ width, height: size.height, scale, margin, inside, gap: gap * scale, above, rest, side },
		// A sheet of a few pixels has no room at all.
		room: {
			width: Math.max(1, side > 0 ? inside - side - 2 * gap * scale : inside),
			height: height && Math.max(1, height)
		},
		missing: free === undefined ? 0 : side > 0 ? bottom - gap * scale - free : keep * size.height! - height!
	};
}
