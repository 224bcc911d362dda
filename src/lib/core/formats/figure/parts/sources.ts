import { textWidth } from '../../../scene/labels.ts';
import { figureMessages } from '../../../text/figure-messages.ts';
import { moreSources, partMessages as words } from '../../../text/part-messages.ts';
import { fill, plural } from '../../../text/text.ts';
import { breakText } from '../../break-text.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { Drawn, FigureContent, Part } from '../part.ts';
import { balanceColumns, fillColumns } from './columns.ts';
import { setLines, setParagraph } from './paragraph.ts';
import { listSources } from './list-sources.ts';

const size = 10.5;
const line = size * 1.3;
const gutter = 24;
/** A column is no narrower while there are several. */
const narrowest = 290;
const heading = { size: 12, bold: true } as const;

/** A source with its number, in lines. */
interface Entry {
	readonly number: number;
	readonly lines: readonly string[];
}

/** A numbered list of the works behind what is visible; with less room than it needs, of the first of them. */
export const sourcesPart: Part = { id: 'sources', label: figureMessages.sources, draw: drawSources };

function drawSources(content: FigureContent, width: number, room = Infinity): Drawn | undefined {
	const sources = listSources(content);
	if (sources.length === 0) return undefined;
	const { palette, language } = content.snapshot;
	const columns = Math.max(1, Math.floor((width + gutter) / (narrowest + gutter)));
	const column = (width - (columns - 1) * gutter) / columns;
	const indent = textWidth(`${sources.length}. `, false) * size + 2;
	const entries = sources.map((text, at) => ({
		number: at + 1,
		lines: breakText(text, (column - indent) / size)
	}));
	const title = setParagraph(fill(words.sources[language], { count: sources.length }), width, {
		...{ ...heading, colour: palette.ink }
	})!;
	const top = title.height + 3;
	const whole = setEntries(balanceColumns(entries, columns), { column, indent, top, colour: palette.ink });
	if (whole.height <= room) return { ...whole, element: svg('g', {}, [title.element, ...whole.elements]) };
	const more = (count: number, below: number) =>
		setParagraph(fill(plural(language, count, moreSources[language]), { count }), width, {
			...{ size, colour: palette.quiet, top: below }
		})!;
	const last = more(entries.length, 0).height;
	const kept = howMany(entries, columns, Math.floor((room - top - last) / line));
	const some = setEntries(balanceColumns(entries.slice(0, kept), columns), {
		...{ column, indent, top, colour: palette.ink }
	});
	const leftOut = entries.length - kept;
	const rest = more(leftOut, some.height);
	return {
		element: svg('g', {}, [title.element, ...some.elements, rest.element]),
		height: some.height + rest.height,
		leftOut
	};
}

/** How many of the first entries columns of so many lines hold. */
function howMany(entries: readonly Entry[], columns: number, lines: number): number {
	let [low, high] = [0, entries.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fillColumns(entries.slice(0, middle), columns, lines)) low = middle;
		else high = middle - 1;
	}
	return low;
}

interface Setting {
	readonly column: number;
	/** From the left of a column to its entries. */
	readonly indent: number;
	readonly top: number;
	readonly colour: string;
}

function setEntries(columns: readonly (readonly Entry[])[], { column, indent, top, colour }: Setting) {
	const elements: SvgElement[] = [];
	let lowest = 0;
	columns.forEach((entries, at) => {
		const left = at * (column + gutter);
		let used = 0;
		for (const { number, lines } of entries) {
			const place = { size, colour, top: top + used * line };
			const end = { x: round(left + indent - 4), y: round(place.top + size), 'text-anchor': 'end' };
			elements.push(
				svg('text', { ...end, 'font-size': size, fill: colour }, [`${number}.`]),
				setLines(lines, { ...place, x: left + indent, step: line }).element
			);
			used += lines.length;
		}
		lowest = Math.max(lowest, used);
	});
	return { elements, height: top + lowest * line };
}
