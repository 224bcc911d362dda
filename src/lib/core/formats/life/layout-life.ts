import type { LifeEntry } from '../../scene/lifeline/life-entry.ts';
import type { LifeLane, LifeLine } from '../../scene/lifeline/life-line.ts';
import { textWidth } from '../../scene/labels.ts';
import { lifeMessages as words } from '../../text/life-messages.ts';
import type { Language } from '../../text/text.ts';
import { placeEntry, stackEntries, wordSize, type PlacedEntry, type Track } from './place-bar.ts';

/** A life line with everything in its place, in px. */
export interface LifeLayout {
	readonly track: Track | undefined;
	/** Whether the names of lanes stand beside them, not above. */
	readonly beside: boolean;
	readonly sections: readonly PlacedSection[];
	readonly width: number;
	readonly height: number;
}

export interface PlacedSection {
	readonly label: string;
	/** The base line of its heading. */
	readonly y: number;
	readonly lanes: readonly PlacedLane[];
}

export interface PlacedLane {
	readonly lane: LifeLane;
	readonly top: number;
	readonly bottom: number;
	/** The base line of its name. */
	readonly y: number;
	readonly name: string;
	readonly bars: readonly PlacedBar[];
	/** An undated claim: its words stand where there would be a bar. */
	readonly undated: PlacedWords | undefined;
}

export interface PlacedBar extends PlacedEntry {
	/** The middle of its row. */
	readonly y: number;
}

interface PlacedWords {
	readonly entry: LifeEntry;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export const nameSize = 13;
export const headingSize = 15;
const headingHeight = 32;
/** The sign of the other before its name. */
export const signRoom = 20;
/** From this width on names stand beside their lanes. */
const wide = 620;
/** The row of a name that stands above its lane. */
const nameHeight = 20;

/** Puts a life line into so many px of width; every bar gets a row so high. */
export function layoutLife(line: LifeLine, width: number, row: number, language: Language): LifeLayout {
	const beside = width >= wide;
	const names = line.sections.flatMap(({ lanes }) =>
		lanes.map(({ label }) => textWidth(label, false) * nameSize)
	);
	const room = Math.min(Math.max(120, ...names) + signRoom, 0.27 * width);
	const left = beside ? room + 12 : 2;
	const track = line.axis && { axis: line.axis, left, right: width - 10 };
	const nameRoom = (beside ? room : width) - signRoom;
	let y = 0;
	const placeLane = (lane: LifeLane, undated?: LifeEntry): PlacedLane => {
		const top = y;
		const first = beside ? top : top + nameHeight;
		const rows = track ? stackEntries(lane.entries.map((entry) => placeEntry(entry, track))) : [];
		y = first + Math.max(1, rows.length) * row;
		const middle = (at: number) => first + (at + 0.5) * row;
		return {
			...{ lane, top, bottom: y, name: shorten(lane.label, nameRoom) },
			y: beside ? middle(0) + nameSize * 0.35 : top + nameHeight - 4,
			bars: rows.flatMap((placed, at) => placed.map((each) => ({ ...each, y: middle(at) }))),
			undated: undated && {
				...{ entry: undated, text: undated.text, x: left + (beside ? 0 : signRoom) },
				y: middle(0) + wordSize * 0.35
			}
		};
	};
	const placeSection = (label: string, lanes: readonly (() => PlacedLane)[]): PlacedSection => {
		y += headingHeight;
		return { label, y: y - 10, lanes: lanes.map((place) => place()) };
	};
	const sections = line.sections.map(({ label, lanes }) =>
		placeSection(
			label,
			lanes.map((lane) => () => placeLane(lane))
		)
	);
	const undated = line.undated.map((entry) => () => placeLane(entry.lane, entry));
	if (undated.length > 0) sections.push(placeSection(words.undated[language], undated));
	return { track, beside, sections, width, height: y + 6 };
}

/** Cuts a name that has no room. */
function shorten(name: string, room: number): string {
	if (textWidth(name, false) * nameSize <= room) return name;
	let end = name.length;
	while (end > 1 && textWidth(`${name.slice(0, end).trimEnd()}…`, false) * nameSize > room) end--;
	return `${name.slice(0, end).trimEnd()}…`;
}
