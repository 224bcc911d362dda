import type { Palette } from '../../scene/theme.ts';
import type { Language } from '../../text/text.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';

/** A chart as a drawing from 0, 0 on, in px, and where in it people are. */
export interface ChartDrawing {
	readonly element: SvgElement;
	readonly width: number;
	readonly height: number;
	readonly targets: readonly Target[];
}

/** A part of a chart that opens to the people in it; its element has the id as `data-target`. */
export interface Target {
	readonly id: string;
	/** What it says, in words and numbers. */
	readonly label: string;
	readonly people: readonly string[];
	/** Where it is, when it is large enough for a button of its own. */
	readonly box: Box | undefined;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface ChartOptions {
	readonly palette: Palette;
	readonly width: number;
	readonly language: Language;
	/** Ids of people to be marked wherever they are. */
	readonly selected: ReadonlySet<string>;
}

export interface TextOptions {
	readonly size?: number;
	readonly bold?: boolean;
	readonly colour?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** Collects the parts of a chart while it is drawn. */
export class Surface {
	readonly #palette: Palette;
	readonly #parts: SvgElement[] = [];
	readonly #targets: Target[] = [];

	constructor(palette: Palette) {
		this.#palette = palette;
	}

	add(...elements: readonly SvgElement[]): void {
		this.#parts.push(...elements);
	}

	/** One line of text on a base line. */
	write(x: number, y: number, text: string, options: TextOptions = {}): void {
		const { size = 13, bold = false, colour = this.#palette.ink, anchor = 'start' } = options;
		this.add(
			svg(
				'text',
				{
					...{ x: round(x), y: round(y), 'font-size': size, fill: colour },
					...{ 'font-weight': bold ? 600 : undefined },
					...{ 'text-anchor': anchor === 'start' ? undefined : anchor }
				},
				[text]
			)
		);
	}

	/** Makes of some elements a part that opens to people. Where nobody is it opens to nothing. */
	open(target: Omit<Target, 'id'>, ...elements: readonly SvgElement[]): void {
		if (target.people.length === 0) return this.add(...elements);
		const id = String(this.#targets.length);
		this.#targets.push({ id, ...target });
		this.add(svg('g', { 'data-target': id }, [svg('title', {}, [target.label]), ...elements]));
	}

	finish(width: number, height: number): ChartDrawing {
		return { element: svg('g', {}, this.#parts), width, height, targets: this.#targets };
	}
}

/** A thin straight line. */
export function line(
	from: readonly [number, number],
	to: readonly [number, number],
	stroke: string,
	opacity = 1
) {
	const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
	return svg('path', {
		d,
		stroke,
		'stroke-width': 1,
		fill: 'none',
		opacity: opacity === 1 ? undefined : opacity
	});
}

/** A rectangle as a path. */
export function bar({ x, y, width, height }: Box): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Level lines that fill rectangles, on the same heights in all of them: a tone that is told without colour. */
export function rule(boxes: readonly Box[], step = 4): string {
	return boxes
		.map(({ x, y, width, height }) => {
			const first = Math.ceil((y + 0.5) / step) * step;
			let lines = '';
			for (let at = first; at < y + height; at += step) lines += `M${round(x)} ${round(at)}h${round(width)}`;
			return lines;
		})
		.join('');
}
