import { fonts, type Palette } from '../../scene/theme.ts';
import { neighbourhoodSize, type Neighbourhood } from '../../scene/neighbourhood.ts';
import { breakLines, textWidth } from '../../scene/labels.ts';
import { clipText } from '../clip-text.ts';
import { drawScene } from '../draw-scene.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';

const nameSize = 13;
const lineHeight = 14;
/** From the middle of a shape to its name. */
const gap = 16;

/** Draws a neighbourhood; each name in the columns is a link with a box around it that a finger can hit. */
export function drawNeighbourhood(
	{ scene, names }: Neighbourhood,
	options: {
		readonly palette: Palette;
		readonly title: string;
		readonly nameOf: (id: string) => string;
		readonly linkTo: (id: string) => string;
	}
): SvgElement {
	const { palette, title, nameOf, linkTo } = options;
	const { width, height } = scene.box;
	const byId = new Map(scene.entities.map((entity) => [entity.id, entity]));
	return svg(
		'svg',
		{
			...{ class: 'neighbourhood', viewBox: `0 0 ${width} ${round(height)}`, role: 'group' },
			...{ 'aria-label': title, 'font-family': fonts.serif, 'font-size': nameSize }
		},
		[
			svg('g', { 'aria-hidden': 'true' }, [drawScene(scene, { palette, labels: false })]),
			...names.map(({ id, side }) =>
				svg('a', { href: linkTo(id) }, drawName(nameOf(id), side, byId.get(id)!.y, palette))
			)
		]
	);
}

function drawName(name: string, side: 'left' | 'right', y: number, palette: Palette): SvgElement[] {
	const { width, row, left, right } = neighbourhoodSize;
	const x = side === 'left' ? left - gap : right + gap;
	const room = side === 'left' ? x : width - x;
	const whole = textWidth(name, false) * nameSize <= room ? [name] : breakLines(name);
	const lines = whole.map((line) => clipText(line, room / nameSize));
	const first = y + nameSize * 0.35 - ((lines.length - 1) * lineHeight) / 2;
	const clipped = lines.some((line, at) => line !== whole[at]);
	const box = { x: side === 'left' ? 0 : x - gap * 2, width: room + gap * 2, height: row, fill: 'none' };
	return [
		...(clipped ? [svg('title', {}, [name])] : []),
		svg('rect', { ...box, y: round(y - row / 2), 'pointer-events': 'all' }),
		svg(
			'text',
			{ 'text-anchor': side === 'left' ? 'end' : 'start', fill: palette.ink },
			lines.map((line, at) => svg('tspan', { x, y: round(first + at * lineHeight) }, [line]))
		)
	];
}
