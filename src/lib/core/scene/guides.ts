import { nameOf } from '../graph/facets/facet.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import type { Positions } from '../graph/layouts/layout.ts';
import { guideMessages as words } from '../text/guide-messages.ts';
import type { Language } from '../text/text.ts';
import type { View } from '../view/view.ts';
import type { Arrangement } from './arrange.ts';
import { textWidth } from './labels.ts';
import type { Guide, Scene } from './scene.ts';

/** What a layout made of an arrangement. */
export interface Laid extends Arrangement {
	readonly positions: Positions;
}

/** Headings are at least so large, and so large a share of the width of the whole that they can be read. */
const least = 14;
const share = 1 / 55;

/** The headings of a layout that means something by left and right; none for the others. */
export function composeGuides(
	laid: Laid,
	{ layout, by }: Pick<View, 'layout' | 'by'>,
	facets: FacetIndex,
	language: Language
): Guide[] {
	const xs = laid.members.map((_, at) => laid.positions[2 * at]!);
	if (xs.length === 0) return [];
	const tops = xs.map((_, at) => laid.positions[2 * at + 1]! - laid.input.above[at]!);
	const size = Math.max(least, (Math.max(...xs) - Math.min(...xs)) * share);
	const headings = headingsOf(laid, { layout, by }, xs, facets, language);
	return stack(headings, Math.min(...tops) - size, size);
}

interface Heading {
	readonly x: number;
	readonly text: string;
}

function headingsOf(
	{ input: { groups, modes, times } }: Laid,
	{ layout, by }: Pick<View, 'layout' | 'by'>,
	xs: readonly number[],
	facets: FacetIndex,
	language: Language
): Heading[] {
	if (layout === 'year' && times) return yearsOf(times, xs, language);
	if (layout === 'two-mode' && modes)
		return sidesOf(modes, xs, (side) => words[side === 0 ? 'people' : 'rest'][language]);
	if (layout !== 'columns' || !groups) return [];
	const { values } = facets.facets.find(({ facet }) => facet.id === by)!;
	const nameOfGroup = (group: number) =>
		values[group] ? nameOf(values[group], language) : words.none[language];
	return sidesOf(groups, xs, nameOfGroup);
}

/** One heading over the middle of everything on a side. */
function sidesOf(
	sides: Int32Array | Uint8Array,
	xs: readonly number[],
	name: (side: number) => string
): Heading[] {
	return [...new Set(sides)].map((side) => {
		const own = xs.filter((_, at) => sides[at] === side);
		return { x: (Math.min(...own) + Math.max(...own)) / 2, text: name(side) };
	});
}

/** Every year over the first who lies in it; a word over the undated. */
function yearsOf(times: Float64Array, xs: readonly number[], language: Language): Heading[] {
	const first = new Map<string, number>();
	xs.forEach((x, at) => {
		const time = times[at]!;
		const text = Number.isNaN(time) ? words.undated[language] : String(Math.floor(time));
		first.set(text, Math.min(x, first.get(text) ?? Infinity));
	});
	return [...first].map(([text, x]) => ({ text, x }));
}

const rows = 3;

/** From left to right, each in the lowest row in which it covers none; years for which there is no room are left out. */
function stack(headings: readonly Heading[], bottom: number, size: number): Guide[] {
	const ends = Array.from({ length: rows }, () => -Infinity);
	return headings
		.toSorted((one, other) => one.x - other.x)
		.flatMap(({ x, text }) => {
			const half = (textWidth(text, true) * size) / 2;
			const row = ends.findIndex((end) => x - half > end + size / 2);
			if (row < 0) return [];
			ends[row] = x + half;
			return [{ x, y: bottom - 1.3 * row * size, text, size, half }];
		});
}

/** The picture with its headings. */
export function withGuides(scene: Scene, guides: readonly Guide[]): Scene {
	if (guides.length === 0) return scene;
	const { x, y, width, height } = scene.box;
	const left = Math.min(x, ...guides.map((guide) => guide.x - guide.half));
	const right = Math.max(x + width, ...guides.map((guide) => guide.x + guide.half));
	const top = Math.min(y, ...guides.map((guide) => guide.y - guide.size));
	return { ...scene, guides, box: { x: left, y: top, width: right - left, height: y + height - top } };
}
