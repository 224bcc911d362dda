import { scaleLinear } from 'd3-scale';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import { svg } from '../svg-element.ts';
import { drawKey, drawTone, type Tone } from './draw-key.ts';
import type { Box, ChartOptions, Surface } from './surface.ts';
import { drawLevels, drawYears, type YearAxis } from './year-axis.ts';

/** A layer of a stack: in every year of the axis so many people, drawn with a tone. */
export interface Layer {
	readonly label: string;
	readonly tone: Tone;
	readonly people: readonly (readonly string[])[];
}

/** People year by year, layer upon layer, from `top` on; gives back where it ends. */
export function drawStack(
	surface: Surface,
	title: string,
	layers: readonly Layer[],
	axis: YearAxis,
	top: number,
	height: number,
	options: ChartOptions
): number {
	const { palette, language, selected } = options;
	const sums = layers[0]!.people.map((_, at) =>
		layers.reduce((sum, { people }) => sum + people[at]!.length, 0)
	);
	const most = Math.max(1, ...sums);
	surface.write(0, top + 14, `${title} · ${messages.people[language]}`, { size: 14, bold: true });
	const key = drawKey(surface, layers, [0, top + 34], axis.right, palette);
	const [first, bottom] = [key + 8, key + 8 + height];
	const scale = scaleLinear([0, most], [bottom, first]);
	const levels = scale.ticks(4).filter(Number.isInteger);
	drawLevels(
		surface,
		axis,
		levels.map((count) => ({ y: scale(count), label: String(count) })),
		options
	);
	const below = new Array<number>(sums.length).fill(0);
	for (const { label, tone, people } of layers) {
		const edge: string[] = [];
		people.forEach((here, at) => {
			const year = axis.first + at;
			const from = below[at]!;
			below[at]! += here.length;
			const box = columnBox(axis, year, scale(below[at]!), scale(from));
			const chosen = here.filter((id) => selected.has(id)).length;
			const mark = columnBox(axis, year, scale(from + chosen), scale(from));
			surface.open(
				{ label: `${year}, ${label}: ${here.length}`, people: here, box: undefined },
				drawTone(tone, [box], palette),
				...(chosen > 0 ? [drawTone('selected', [mark], palette)] : [])
			);
			edge.push(`${at === 0 ? 'M' : 'L'}${box.x} ${box.y}H${box.x + box.width}`);
		});
		surface.add(
			svg('path', { d: edge.join(''), fill: 'none', stroke: palette.outline, 'stroke-width': 1.1 })
		);
	}
	return drawYears(surface, axis, [first, bottom], options);
}

function columnBox(axis: YearAxis, year: number, top: number, bottom: number): Box {
	return { x: axis.at(year), y: top, width: axis.step, height: bottom - top };
}
