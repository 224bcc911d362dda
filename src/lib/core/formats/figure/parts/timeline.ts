import { formatDate } from '../../../dataset/date-words.ts';
import type { Time } from '../../../graph/time.ts';
import { textWidth } from '../../../scene/labels.ts';
import { axisOf, axisYears, firstDay, placeOf } from '../../../scene/time-axis.ts';
import type { Timeline } from '../../../scene/timeline.ts';
import { figureMessages } from '../../../text/figure-messages.ts';
import { partMessages as words } from '../../../text/part-messages.ts';
import { fill, type Language } from '../../../text/text.ts';
import { formatDay, formatPeriod } from '../../../view/time-text.ts';
import { drawRows } from '../../draw-rows.ts';
import type { LegendSample } from '../../evidence-rows.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { Drawn, FigureContent, Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';
import { drawBars, markHeight, stripHeight, stripLook } from './time-strip.ts';

/** What is visible year by year, with the time that was chosen. */
export const timelinePart: Part = { id: 'timeline', label: figureMessages.timeline, draw: drawTimeline };

const yearSize = 11;
/** Room for a year below the strip. */
const yearRoom = 46;

function drawTimeline(content: FigureContent, width: number): Drawn | undefined {
	const { timeline, time, snapshot } = content;
	if (!timeline || timeline.years.every(({ possible }) => possible === 0)) return undefined;
	const { palette, language } = snapshot;
	const heading = setParagraph(headingOf(timeline, language), width, {
		...{ size: 12, bold: true, colour: palette.ink }
	})!;
	const top = heading.height + 2;
	const parts: SvgElement[] = [
		heading.element,
		svg('g', { transform: `translate(0 ${round(top)})` }, [
			...drawBars(timeline, width, palette),
			...(time ? [drawChosen(timeline, time, width, palette.accent)] : [])
		])
	];
	const below = top + stripHeight;
	parts.push(...drawYears(timeline, width, below, palette.quiet));
	const y = below + yearSize + 6 + 14;
	const height = drawRows(parts, rowsOf(content, timeline), { ink: palette.ink, y, indent: 0, width });
	return { element: svg('g', {}, parts), height: height - 12 };
}

function headingOf({ undated }: Timeline, language: Language): string {
	const heading = words.timeline[language];
	return undated === 0 ? heading : `${heading} (${fill(words.undated[language], { count: undated })})`;
}

/** The days that were chosen: a frame around them; up to a day, from the beginning. */
function drawChosen(timeline: Timeline, time: Time, width: number, accent: string): SvgElement {
	const axis = axisOf(timeline);
	const from = time.type === 'day' ? 0 : placeOf(axis, time.from);
	const to = placeOf(axis, (time.type === 'day' ? time.day : time.to) + 1);
	const [x, y] = [round(from * width), markHeight - 1];
	const size = { width: round(Math.max((to - from) * width, 1)), height: stripHeight - markHeight + 1 };
	return svg('g', {}, [
		svg('rect', { x, y, ...size, fill: accent, opacity: 0.1 }),
		svg('rect', { x, y, ...size, fill: 'none', stroke: accent, 'stroke-width': 1.5 })
	]);
}

function drawYears(timeline: Timeline, width: number, top: number, quiet: string): SvgElement[] {
	const axis = axisOf(timeline);
	const parts: SvgElement[] = [];
	let free = 0;
	for (const year of axisYears(axis, Math.max(2, width / yearRoom))) {
		const x = placeOf(axis, firstDay(year)) * width;
		parts.push(svg('path', { d: `M${round(x)} ${round(top)}v8`, stroke: quiet, 'stroke-width': 0.7 }));
		const text = String(year);
		const needed = textWidth(text, false) * yearSize;
		// At the end of the strip a year stands before its mark, if there is room.
		const left = x + 3 + needed > width ? x - 3 - needed : x + 3;
		if (left < free) continue;
		const place = { x: round(left), y: round(top + yearSize + 2) };
		parts.push(svg('text', { ...place, 'font-size': yearSize, fill: quiet }, [text]));
		free = left + needed + 8;
	}
	return parts;
}

function rowsOf(
	{ snapshot: { language, palette }, time }: FigureContent,
	timeline: Timeline
): LegendSample[] {
	const look = stripLook(palette);
	const box = (paint: Readonly<Record<string, string | number>>) =>
		svg('rect', { x: -5, y: -6, width: 10, height: 12, ...paint });
	const frame = { fill: 'none', stroke: palette.accent, 'stroke-width': 1.5 };
	return [
		{ label: words.certain[language], sample: svg('g', {}, [box(look.possible), box(look.certain)]) },
		{ label: words.possible[language], sample: box(look.possible) },
		...(timeline.years.some(({ births }) => births > 0)
			? [{ label: words.births[language], sample: box(look.births) }]
			: []),
		...(timeline.years.some(({ deaths }) => deaths > 0)
			? [{ label: words.deaths[language], sample: box(look.deaths) }]
			: []),
		...(timeline.marks.length > 0
			? [{ label: words.gatherings[language], sample: svg('path', { d: 'M0 -6V6', ...look.mark }) }]
			: []),
		...(time
			? [{ label: fill(words.chosen[language], { time: sayTime(time, language) }), sample: box(frame) }]
			: [])
	];
}

function sayTime(time: Time, language: Language): string {
	return formatDate(time.type === 'day' ? formatDay(time.day) : formatPeriod(time), language);
}
