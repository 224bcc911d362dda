import { fateMark } from '../../scene/fate-marks.ts';
import type { Scene, SceneTie } from '../../scene/scene.ts';
import { fonts, palettes, type Palette } from '../../scene/theme.ts';
import { messages } from '../../text/messages.ts';
import { cardSize } from '../../view/page-head.ts';
import { clipText } from '../clip-text.ts';
import { drawFitted, fitScene } from '../figure/sets/fit-scene.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import type { Card } from './card.ts';
import { layOutWords, type WordLine } from './lay-out-words.ts';

const { width, height } = cardSize;
const margin = 60;
/** The line under which the site is named. */
const foot = 552;
const drawing = { x: 748, y: 44, width: 408, height: 484 } as const;
/** The words beside the drawing, or without one over the whole width. */
const words = { x: margin, y: 52, width: 660, height: 480 } as const;

/** The picture beside a link to a page: words on the left, a small drawing on the right, below whose it is. */
export function drawCard(card: Card): SvgElement {
	const palette = palettes.light;
	const room = { ...words, width: card.scene ? words.width : width - 2 * margin };
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...{ width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fonts.serif }
		},
		[
			svg('rect', { width, height, fill: palette.paper }),
			...(card.scene ? [drawBeside(card.scene, palette)] : []),
			svg(
				'g',
				{ transform: `translate(${room.x} ${room.y})` },
				layOutWords(card, room).flatMap((line) => drawLine(line, palette))
			),
			...drawFoot(card.caseTitle, palette)
		]
	);
}

/** More lines would be a tangle in a picture so small. */
const mostTies = 60;

/** Of many ties only those of the most claims are drawn, without arrows, for which there is no room. */
function drawBeside(whole: Scene, palette: Palette): SvgElement {
	const ties = whole.ties
		.toSorted((a, b) => b.count - a.count)
		.slice(0, mostTies)
		.map((tie): SceneTie => ({ ...tie, arrow: 'none' }));
	const scene = { ...whole, ties };
	const taken = { scene, box: scene.box, cut: false };
	const fit = fitScene(taken, drawing, { largest: 1.6, below: 0 });
	return svg('g', { transform: `translate(${drawing.x} ${drawing.y})` }, [drawFitted(scene, fit, palette)]);
}

function drawLine({ text, size, bold, ink, fate, x, y }: WordLine, palette: Palette): SvgElement[] {
	const set = { 'font-size': round(size), 'font-weight': bold ? 600 : 400 };
	const line = svg('text', { x: round(x), y: round(y), ...set, fill: palette[ink] }, [text]);
	return fate === undefined ? [line] : [drawMark(fate, size, y, palette), line];
}

/** The sign of a fate in its colour, as high as the words beside it. */
function drawMark(fate: string, size: number, baseline: number, palette: Palette): SvgElement {
	const { fill, sign, ink } = fateMark(fate);
	const radius = size * 0.5;
	const scale = round(radius / 5);
	return svg('g', { transform: `translate(${round(radius)} ${round(baseline - 0.33 * size)})` }, [
		svg('circle', { r: round(radius), fill, stroke: palette.outline, 'stroke-width': 1.6 }),
		svg('path', {
			...{ d: sign, transform: `scale(${scale}) translate(-5 -5)`, fill: 'none' },
			...{ stroke: ink, 'stroke-width': 1.15, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
		})
	]);
}

function drawFoot(caseTitle: string, palette: Palette): SvgElement[] {
	const [size, x, room] = [27, 200, width - 200 - margin];
	const site = { 'font-size': 32, 'font-weight': 600, fill: palette.accent };
	return [
		svg('path', { d: `M${margin} ${foot}H${width - margin}`, stroke: palette.tie, 'stroke-width': 1.5 }),
		svg('text', { x: margin, y: foot + 46, ...site }, [messages.title.en]),
		svg('text', { x, y: foot + 46, 'font-size': size, fill: palette.quiet }, [
			clipText(caseTitle, room / size)
		])
	];
}
