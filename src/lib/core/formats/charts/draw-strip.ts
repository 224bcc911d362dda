import { textWidth } from '../../scene/labels.ts';
import { drawTone, type Tone } from './draw-key.ts';
import type { ChartOptions, Surface } from './surface.ts';
import { line } from './surface.ts';
import type { YearAxis } from './year-axis.ts';

/** In every year of the axis so many people to whom something happened. */
export interface Strip {
	readonly label: string;
	readonly tone: Tone;
	readonly people: readonly (readonly string[])[];
}

const labelHeight = 16;
const numberSize = 10;
const barsHeight = 30;

/** Small bars, one strip below the other on one scale, each bar with its number; gives back where they end. */
export function drawStrips(
	surface: Surface,
	strips: readonly Strip[],
	axis: YearAxis,
	top: number,
	options: ChartOptions
): number {
	const { palette, selected } = options;
	const most = Math.max(1, ...strips.flatMap(({ people }) => people.map(({ length }) => length)));
	let y = top;
	for (const { label, tone, people } of strips) {
		const bottom = y + labelHeight + barsHeight;
		surface.write(axis.left + 2, y + 12, label, { size: 12 });
		surface.add(line([axis.left, bottom], [axis.right, bottom], palette.tie));
		let written = -Infinity;
		people.forEach((here, at) => {
			if (here.length === 0) return;
			const year = axis.first + at;
			const height = Math.max(3, ((barsHeight - 10) * here.length) / most);
			const gap = Math.min(1, axis.step / 8);
			const column = { x: axis.at(year) + gap, width: axis.step - 2 * gap };
			const chosen = here.filter((id) => selected.has(id)).length;
			const part = (height * chosen) / here.length;
			surface.open(
				{ label: `${year}, ${label}: ${here.length}`, people: here, box: undefined },
				drawTone('plain', [{ ...column, y: y + labelHeight, height: barsHeight }], {
					...palette,
					body: 'transparent'
				}),
				drawTone(tone, [{ ...column, y: bottom - height, height }], palette),
				...(chosen > 0
					? [drawTone('selected', [{ ...column, y: bottom - part, height: part }], palette)]
					: [])
			);
			// Where years are narrow some numbers have no room: they are in the title and in the table.
			const [middle, number] = [axis.at(year) + axis.step / 2, String(here.length)];
			const half = (textWidth(number, false) * numberSize) / 2;
			if (middle - half < written + 1) return;
			surface.write(middle, bottom - height - 2, number, { size: numberSize, anchor: 'middle' });
			written = middle + half;
		});
		y = bottom + 4;
	}
	return y;
}
