import { textWidth } from '../../scene/labels.ts';
import type { ShareCell, SharesChart } from '../../scene/charts/shares.ts';
import type { Language } from '../../text/text.ts';
import { wrap } from '../sheet.ts';
import { formatCount, formatShare } from './numbers.ts';
import type { ChartOptions, Surface } from './surface.ts';

/** A chart of shares while it is drawn. */
export interface ShareDrawing {
	readonly chart: SharesChart;
	readonly options: ChartOptions;
	readonly surface: Surface;
	readonly frame: ShareFrame;
}

/** Where things stand, in px. */
export interface ShareFrame {
	/** Whether labels stand beside the bars, not above them. */
	readonly beside: boolean;
	/** The labels as lines, by row. */
	readonly labels: ReadonlyMap<string, readonly string[]>;
	readonly labelLeft: number;
	readonly left: number;
	/** The place of a share on the axis. */
	readonly at: (share: number) => number;
}

export const textSize = 14;
/** Height of a bar with the room around it: no less than a finger needs to hit it. */
export const cellHeight = 30;
export const barHeight = 16;
/** From this width on labels stand beside the bars. */
const wide = 560;

export function frameOf({ rows, groups, facet }: SharesChart, { width, language }: ChartOptions): ShareFrame {
	const beside = width >= wide;
	const labelLeft = facet === 'fate' ? 22 : 0;
	const widest = Math.max(...rows.map(({ label }) => textWidth(label, false) * textSize));
	const room = beside ? Math.min(widest + 1, 0.34 * width - labelLeft) : width - labelLeft;
	const numbers = rows.flatMap(({ cells }) =>
		cells.map((cell, at) => numbersOf(cell, groups[at]!.members.length, language))
	);
	const left = (beside ? labelLeft + room + 14 : 12) + (groups.length > 1 ? 18 : 0);
	const right = width - Math.max(...numbers.map((text) => textWidth(text, true) * textSize)) - 14;
	return {
		...{ beside, labelLeft, left },
		labels: new Map(rows.map(({ id, label }) => [id, wrap(label, room / textSize, false)])),
		at: (share) => left + share * (right - left)
	};
}

/** "3 of 24 · 13%". */
export function numbersOf({ people, share }: ShareCell, n: number, language: Language): string {
	return `${formatCount(people.length, n, language)} · ${formatShare(share, language)}`;
}
