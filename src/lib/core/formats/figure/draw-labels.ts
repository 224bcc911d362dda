import { labelLineHeight, type Palette } from '../../scene/theme.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import type { Anchor, Segment } from './labels/spot.ts';

/** A name that has its place. */
export interface PlacedName {
	readonly lines: readonly string[];
	readonly bold: boolean;
	/** The share of its ink that it keeps; all of it when absent. */
	readonly ink: number | undefined;
	/** Where its lines begin, end or have their middle. */
	readonly x: number;
	readonly top: number;
	readonly anchor: Anchor;
	readonly leader: Segment | undefined;
}

/** How wide lines and halos are, in em. */
const widths = { leader: 0.06, casing: 0.26, halo: 0.26 } as const;

/** Draws leader lines, then halos, then names: no halo lies on another name. */
export function drawLabels(
	names: readonly PlacedName[],
	size: number,
	palette: Pick<Palette, 'paper' | 'ink' | 'quiet' | 'halo'>
): SvgElement {
	const under = palette.halo ?? palette.paper;
	const halo = { fill: 'none', stroke: under, 'stroke-width': round(widths.halo * size) };
	const leaders = names.filter(({ leader }) => leader);
	return svg('g', { class: 'labels', 'font-size': round(size) }, [
		svg(
			'g',
			{ fill: 'none', 'stroke-linecap': 'butt' },
			leaders.flatMap((name) => [
				drawLeader(name, { stroke: under, 'stroke-width': round(widths.casing * size) }),
				drawLeader(name, { stroke: palette.quiet, 'stroke-width': round(widths.leader * size) })
			])
		),
		svg(
			'g',
			{ ...halo, 'stroke-linejoin': 'round', 'aria-hidden': 'true' },
			names.map((name) => drawName(name, size))
		),
		svg(
			'g',
			{ fill: palette.ink },
			names.map((name) => drawName(name, size))
		)
	]);
}

function drawLeader({ leader, ink }: PlacedName, paint: SvgElement['attributes']): SvgElement {
	const { x1, y1, x2, y2 } = leader!;
	const d = `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
	return svg('path', { d, opacity: ink, ...paint });
}

function drawName({ lines, bold, ink, x, top, anchor }: PlacedName, size: number): SvgElement {
	const spans = lines.map((line, index) =>
		svg('tspan', { x: round(x), y: round(top + size * (0.82 + index * labelLineHeight)) }, [line])
	);
	const set = { 'text-anchor': anchor, 'font-weight': bold ? 600 : undefined, opacity: ink };
	return svg('text', set, spans);
}
