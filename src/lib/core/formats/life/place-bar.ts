import type { DateSpan } from '../../dataset/date-span.ts';
import type { LifeEntry } from '../../scene/lifeline/life-entry.ts';
import type { TimeAxis } from '../../scene/time-axis.ts';
import { textWidth } from '../../scene/labels.ts';

/** Where time runs in a drawing, in px. */
export interface Track {
	readonly axis: TimeAxis;
	readonly left: number;
	readonly right: number;
}

/** A stretch of a track. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** An entry on a track: where it may lie, where it must, and where its words stand. */
export interface PlacedEntry {
	readonly entry: LifeEntry;
	/** One for each thing that its date may mean. */
	readonly possible: readonly Stretch[];
	readonly certain: readonly Stretch[];
	/** Whether some of it lies before or after what the axis shows. */
	readonly before: boolean;
	readonly after: boolean;
	readonly words: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' } | undefined;
	/** All of it, words included. */
	readonly whole: Stretch;
}

export const wordSize = 12;
/** What is shorter than this could not be seen. */
const shortest = 4;
const gap = 5;

/** The place of a day; what lies outside of the axis stands at its ends. */
export function dayPlace({ axis, left, right }: Track, day: number): number {
	const share = (day - axis.first) / (axis.last + 1 - axis.first);
	return left + Math.max(0, Math.min(1, share)) * (right - left);
}

/** Places an entry with its words beside it, on whichever side there is room, or without words where there is none. */
export function placeEntry(entry: LifeEntry, track: Track): PlacedEntry {
	const spans = entry.spans?.spans ?? [];
	const stretch = (first: number, last: number) =>
		widen(dayPlace(track, first), dayPlace(track, last + 1), track);
	const possible = spans.map(({ earliestStart, latestEnd }) => stretch(earliestStart, latestEnd));
	const certain = spans
		.filter((span) => isKnown(span))
		.map(({ latestStart, earliestEnd }) => stretch(latestStart, earliestEnd));
	const from = Math.min(...possible.map((each) => each.from));
	const to = Math.max(...possible.map((each) => each.to));
	const words = placeWords(entry, { from, to }, track);
	return {
		...{ entry, possible, certain, words: words && { ...words } },
		before: spans.some(({ earliestStart }) => earliestStart < track.axis.first),
		after: spans.some(({ latestEnd }) => latestEnd > track.axis.last),
		whole: { from: Math.min(from, words?.from ?? from), to: Math.max(to, words?.to ?? to) }
	};
}

/** Whether there are days that it certainly lasted; of what has no end nobody says that it lasted to the end of the life. */
function isKnown({ latestStart, earliestEnd }: DateSpan): boolean {
	return latestStart <= earliestEnd && Number.isFinite(latestStart + earliestEnd);
}

function widen(from: number, to: number, { left, right }: Track): Stretch {
	if (to - from >= shortest) return { from, to };
	const middle = Math.max(left + shortest / 2, Math.min(right - shortest / 2, (from + to) / 2));
	return { from: middle - shortest / 2, to: middle + shortest / 2 };
}

function placeWords({ text, date, fate }: LifeEntry, { from, to }: Stretch, { left, right }: Track) {
	// The sign of a fate stands between its bar and its words.
	const sign = fate === undefined ? 0 : 20;
	for (const words of text === '' ? [date] : [`${text}, ${date}`, text]) {
		const width = textWidth(words, false) * wordSize + gap + sign;
		if (to + width <= right) {
			return { text: words, x: to + gap + sign, anchor: 'start' as const, from, to: to + width };
		}
		if (from - width >= left) {
			return { text: words, x: from - gap - sign, anchor: 'end' as const, from: from - width, to };
		}
	}
	return undefined;
}

/** Puts entries, which come in the order of time, into as few rows as they need not to lie over each other. */
export function stackEntries(placed: readonly PlacedEntry[]): readonly (readonly PlacedEntry[])[] {
	const rows: PlacedEntry[][] = [];
	for (const each of placed) {
		const row = rows.find((others) =>
			others.every(({ whole }) => whole.to + gap <= each.whole.from || whole.from >= each.whole.to + gap)
		);
		if (row) row.push(each);
		else rows.push([each]);
	}
	return rows;
}
