import { pictureMessages } from '../../../text/picture-messages.ts';
import { fill } from '../../../text/text.ts';
import { textWidth } from '../../../scene/labels.ts';
import { fonts } from '../../../scene/theme.ts';
import { breakText } from '../../break-text.ts';
import { citeLine } from '../../sheet.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { FigureDrawing } from '../draw-figure.ts';
import { chooseNames } from '../labels/choose-names.ts';
import { pt } from '../papers.ts';
import type { FigureContent } from '../part.ts';
import { takeAlike, takeScope } from '../restrict-scene.ts';
import { smallestText } from '../smallest-text.ts';
import { commonContent } from './draw-multiples.ts';
import { drawFilmKey } from './film-key.ts';
import { drawYears } from './film-years.ts';
import type { FigureSet } from './figure-set.ts';
import { drawFitted, fitScene } from './fit-scene.ts';
import { placeNames } from './place-names.ts';

/** The size of a film, in pixels. */
export interface FilmSize {
	readonly width: number;
	readonly height: number;
}

/** Figures that follow each other: everything that does not change stands still. */
export interface Film {
	readonly count: number;
	readonly draw: (at: number) => FigureDrawing;
}

/** In units of text: from the border, between what is stacked, and the column in which year and legend stand. */
const [edge, gap, column] = [30, 12, 236];
/** The heights of the strip of years and of the year itself, and the smallest side that has texts of their usual size. */
const [strip, big, usual] = [44, 64, 720];
const [titleSize, noteSize] = [24, 11];

/** Lays out a film once, so that only people, ties, counts and the year change from one figure to the next. */
export function layOutFilm(content: FigureContent, set: FigureSet, size: FilmSize): Film {
	const { figure } = content;
	const frame = layOutFrame(content, set, size);
	const { width, height, unit, inside, top, bottom, palette } = frame;
	const room = { width: inside - column - gap, height: bottom - gap - strip - gap - top };
	const taken = takeScope(set.common.scene, figure.scope, undefined);
	const letters = figure.labelSize / pt;
	const fit = fitScene(taken, room, { largest: 2.4, below: figure.labels === 'none' ? 0 : letters * 1.2 });
	// Names keep their places, else they would jump from year to year.
	const named = chooseNames(taken.scene, figure.labels);
	const names = placeNames(taken.scene, fit, { size: letters, palette, named });
	const draw = (at: number): FigureDrawing => {
		const member = set.members[at]!;
		const { scene } = takeAlike(member.scene(), taken);
		const shown = new Set(scene.entities.filter(({ presence }) => presence === 'shown').map(({ id }) => id));
		const own = names.placed.filter(({ id }) => shown.has(id));
		const key = drawFilmKey({ member, scene, set, content, width: column, height: room.height - big - gap });
		const element = frame.sheet(member.label, [
			moved(edge, top, [drawFitted(scene, fit, palette), ...own.map(({ element }) => element)]),
			writeYear(member.label, width / unit - edge, top + big * 0.75, palette.ink),
			moved(width / unit - edge - column, top + big + gap, [key]),
			moved(edge, bottom - gap - strip, [drawYears(set, at, { width: inside, height: strip, palette })])
		]);
		const said = `${set.sentence} ${member.label}.`;
		const report = { placed: own.length, unplaced: names.unplaced, leftOut: 0, sentence: said };
		return { element, width, height, smallest: smallestText(element), ...report };
	};
	return { count: set.members.length, draw };
}

/** What stands still in a film: title above, licence and citation below, in units of text. */
function layOutFrame(content: FigureContent, set: FigureSet, { width, height }: FilmSize) {
	const { caption, palette, language } = commonContent(content, set).snapshot;
	const unit = Math.min(width, height) / usual;
	const inside = width / unit - 2 * edge;
	const title = breakText(content.figure.title.trim() || caption.title, inside / titleSize, true);
	const notes = [
		fill(pictureMessages.licence[language], { ...caption }),
		citeLine({ caption, language, palette })
	];
	const notice = notes.flatMap((text) => breakText(text, inside / noteSize));
	const top = edge + title.length * titleSize * 1.2 + gap;
	const bottom = height / unit - edge - notice.length * noteSize * 1.35;
	const still = [
		...title.map((line, at) => {
			const y = edge + titleSize * (0.9 + at * 1.2);
			return write(line, y, { 'font-size': titleSize, 'font-weight': 600, fill: palette.ink });
		}),
		...notice.map((line, at) => {
			const y = bottom + noteSize * (1 + at * 1.35);
			return write(line, y, { 'font-size': noteSize, fill: palette.quiet });
		})
	];
	const sheet = (name: string, moving: readonly SvgElement[]) =>
		sheetOf({ width, height, unit, lang: language, paper: palette.paper }, name, [...still, ...moving]);
	return { width, height, unit, inside, top, bottom, palette, sheet };
}

function moved(x: number, y: number, children: readonly SvgElement[]): SvgElement {
	return svg('g', { transform: `translate(${round(x)} ${round(y)})` }, children);
}

function write(text: string, y: number, look: SvgElement['attributes']): SvgElement {
	return svg('text', { x: edge, y: round(y), ...look }, [text]);
}

/** As large as there is room for it, at the right. */
function writeYear(text: string, x: number, y: number, fill: string): SvgElement {
	const size = round(Math.min(big, column / textWidth(text, true)));
	const look = { 'text-anchor': 'end', 'font-size': size, 'font-weight': 600, fill };
	return svg('text', { x: round(x), y: round(y), ...look }, [text]);
}

function sheetOf(
	{ width, height, unit, lang, paper }: FilmSize & { unit: number; lang: string; paper: string },
	title: string,
	children: readonly SvgElement[]
): SvgElement {
	const look = { role: 'img', lang, 'font-family': fonts.serif, 'font-size': 11.5 };
	return svg(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, ...look },
		[
			svg('title', {}, [title]),
			svg('rect', { width, height, fill: paper }),
			svg('g', { transform: `scale(${Math.round(unit * 1e5) / 1e5})` }, children)
		]
	);
}
