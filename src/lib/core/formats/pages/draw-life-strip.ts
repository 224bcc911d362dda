import type { Term } from '../../dataset/records.ts';
import { describeEntry } from '../../scene/lifeline/describe-life.ts';
import type { LifeEntry } from '../../scene/lifeline/life-entry.ts';
import type { LifeStrip } from '../../scene/lifeline/life-strip.ts';
import { dashes, type Palette } from '../../scene/theme.ts';
import { fateMark } from '../../scene/fate-marks.ts';
import { axisYears, firstDay, placeOf } from '../../scene/time-axis.ts';
import type { Language } from '../../text/text.ts';
import { placeEntry, type PlacedEntry, type Stretch } from '../life/place-bar.ts';
import { svg, type SvgElement } from '../svg-element.ts';

/** A life strip to be laid out by the page: drawings that are stretched to its width, and years at shares of it. */
export interface DrawnStrip {
	readonly years: readonly { readonly year: number; readonly share: number }[];
	readonly rows: readonly { readonly id: string; readonly label: string; readonly drawing: SvgElement }[];
}

/** Whole numbers of it are fine enough: it is never shown so broad. */
const width = 1000;
const barHeight = 7;
const pitch = 10;
/** What does not fit under so many others lies over the last. */
const deepest = 5;

/** Draws a life strip: in each row one bar for every dated statement, a link to where the page says it in full. */
export function drawLifeStrip(
	{ axis, rows, death }: LifeStrip,
	options: {
		readonly palette: Palette;
		readonly language: Language;
		readonly certainties: readonly Term<string>[];
	}
): DrawnStrip {
	const years = axisYears(axis, 9).map((year) => ({ year, share: placeOf(axis, firstDay(year)) }));
	return {
		years,
		rows: rows.map(({ id, label, entries }) => {
			const placed = entries.map((entry) => placeEntry(entry, { axis, left: 0, right: width }));
			const stack = stackBars(placed);
			const height = stack.length * pitch + 4;
			const lines = years.map(({ share }) => `M${Math.round(share * width)} 0V${height}`).join('');
			const end = death && Math.round(placeOf(axis, death.latest + 1) * width);
			const still = { fill: 'none', 'stroke-width': 1, 'vector-effect': 'non-scaling-stroke' };
			const drawing = svg(
				'svg',
				{ viewBox: `0 0 ${width} ${height}`, height, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
				[
					svg('path', { d: lines, stroke: options.palette.tie, opacity: 0.4, ...still }),
					...(end === undefined || end >= width
						? []
						: [svg('path', { d: `M${end} 0V${height}`, stroke: options.palette.outline, ...still })]),
					...stack.flatMap((level, at) => level.map((each) => drawMark(each, 2 + at * pitch, options)))
				]
			);
			return { id, label, drawing };
		})
	};
}

/** Bars under each other so that none lies over another, as far as there is depth. */
function stackBars(placed: readonly PlacedEntry[]): PlacedEntry[][] {
	const levels: { readonly bars: PlacedEntry[]; end: number }[] = [];
	for (const each of placed) {
		const from = Math.min(...each.possible.map((stretch) => stretch.from));
		const to = Math.max(...each.possible.map((stretch) => stretch.to));
		const free = levels.find(({ end }) => end + 3 <= from);
		if (free) free.bars.push(each);
		else if (levels.length < deepest) levels.push({ bars: [each], end: to });
		else levels[deepest - 1]!.bars.push(each);
		const used = free ?? levels[levels.length - 1]!;
		used.end = Math.max(used.end, to);
	}
	return levels.map(({ bars }) => bars);
}

function drawMark(
	{ entry, possible, certain }: PlacedEntry,
	y: number,
	{
		palette,
		language,
		certainties
	}: { palette: Palette; language: Language; certainties: readonly Term<string>[] }
): SvgElement {
	const dark = entry.fate ? fateMark(entry.fate).fill : entry.against ? palette.against : palette.quiet;
	const box = (top: number, height: number) => (stretch: Stretch) =>
		`M${Math.round(stretch.from)} ${top}H${Math.round(stretch.to)}v${height}H${Math.round(stretch.from)}z`;
	const edge = {
		stroke: entry.fate ? palette.outline : dark,
		'stroke-width': 1,
		'stroke-dasharray': dashes[entry.certainty]?.map((each) => each / 2).join(' '),
		'vector-effect': 'non-scaling-stroke'
	};
	return svg('a', { href: `#${recordOf(entry)}`, tabindex: -1 }, [
		svg('title', {}, [describeEntry(entry, certainties, language)]),
		svg('path', { d: possible.map(box(y, barHeight)).join(''), fill: palette.body, ...edge }),
		...(certain.length > 0
			? [svg('path', { d: certain.map(box(y + 1, barHeight - 2)).join(''), fill: dark })]
			: [])
	]);
}

/** A fate's rehabilitation stands under the fate's own number. */
function recordOf({ id }: LifeEntry): string {
	return id.replace(/-(rehabilitated|partyRestored)$/, '');
}
