import { textWidth } from '../../../scene/labels.ts';
import type { Palette } from '../../../scene/theme.ts';
import { setMessages as words } from '../../../text/set-messages.ts';
import { fill, type Language } from '../../../text/text.ts';
import { breakText } from '../../break-text.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { Member } from './figure-set.ts';

/** What stands over a figure of a page. */
export interface Heading {
	readonly member: Pick<Member, 'label' | 'count'>;
	readonly total: number;
	readonly language: Language;
}

/** In units of text: the letters, the count's, and what lies between the rule and the first line and under the last. */
const [size, small, above, under] = [14, 12, 5, 4];
/** From a line to the next, in its size. */
const lineHeight = 1.35;

/** How high a heading is at a width. */
export function headingHeight(heading: Heading, width: number, scale: number): number {
	const { lines, counted } = setHeading(heading, width / scale);
	return (above + (lines.length + (counted.below ? 1 : 0)) * size * lineHeight + under) * scale;
}

/** A rule over the whole figure, its name, and how many stand on it: beside the name when there is room, else under it. */
export function drawHeading(heading: Heading, width: number, scale: number, palette: Palette): SvgElement {
	const { lines, counted } = setHeading(heading, width / scale);
	const baseline = (line: number) => round(above + size * (0.95 + line * lineHeight));
	const last = lines.length - (counted.below ? 0 : 1);
	return svg('g', { transform: `scale(${Math.round(scale * 1e5) / 1e5})` }, [
		svg('path', { d: `M0 0H${round(width / scale)}`, stroke: palette.outline, 'stroke-width': 0.8 }),
		...lines.map((line, at) =>
			svg('text', { y: baseline(at), 'font-size': size, 'font-weight': 600, fill: palette.ink }, [line])
		),
		svg('text', { x: round(counted.x), y: baseline(last), 'font-size': small, fill: palette.quiet }, [
			counted.text
		])
	]);
}

function setHeading({ member, total, language }: Heading, width: number) {
	const lines = breakText(member.label, width / size, true);
	const text = fill(words.of[language], { count: member.count, total });
	const end = textWidth(lines.at(-1) ?? '', true) * size + 8;
	const below = end + textWidth(text, false) * small > width;
	return { lines, counted: { text, below, x: below ? 0 : end } };
}
