import type { Scene } from '../../../scene/scene.ts';
import { composeLegend, type LegendRow } from '../../../scene/legend.ts';
import { setMessages as words } from '../../../text/set-messages.ts';
import { fill } from '../../../text/text.ts';
import { clipText } from '../../clip-text.ts';
import { drawFateSample, drawKindSample } from '../../draw-samples.ts';
import { round, svg, type SvgElement } from '../../svg-element.ts';
import type { FigureContent } from '../part.ts';
import type { FigureSet, Member } from './figure-set.ts';

interface Asked {
	readonly member: Member;
	readonly scene: Scene;
	readonly set: FigureSet;
	readonly content: FigureContent;
	readonly width: number;
	readonly height: number;
}

const [size, row, sign] = [13, 20, 24];
/** What of its ink a row keeps while nobody stands under it. */
const absent = 0.35;

/**
 * Beside a film: how many claims there are at the time, and what the signs mean. The rows are those of the whole film,
 * so that they stand still; their counts are those of the time.
 */
export function drawFilmKey({ member, scene, set, content, width, height }: Asked): SvgElement {
	const { graph, snapshot } = content;
	const { palette, language } = snapshot;
	const all = composeLegend(set.common.scene, graph);
	const now = composeLegend(scene, graph);
	const rows = [
		...all.fates.map((each) => ({
			...each,
			at: now.fates,
			sample: drawFateSample(each.id, palette.outline)
		})),
		...all.kinds.map((each) => ({
			...each,
			...{ at: now.kinds, sample: drawKindSample(each.id, palette.body, palette.outline) }
		}))
	];
	const counted = fill(words.of[language], { count: member.count, total: set.total });
	const head = `${words.claims[language]}: ${counted}`;
	const room = Math.max(0, Math.floor((height - row) / row));
	return svg('g', { fill: palette.ink, 'font-size': size }, [
		svg('text', { x: width, y: size, 'text-anchor': 'end', fill: palette.quiet }, [head]),
		...rows.slice(0, room).map(({ id, label, at, sample }, nth) => {
			const y = round((nth + 1) * row + size * 1.1);
			const count = countIn(at, id);
			return svg('g', { opacity: count === 0 ? absent : undefined }, [
				svg('g', { transform: `translate(9 ${round(y - size * 0.33)})` }, [sample]),
				svg('text', { x: sign, y }, [clipText(label, (width - sign - 34) / size)]),
				svg('text', { x: width, y, 'text-anchor': 'end' }, [String(count)])
			]);
		})
	]);
}

function countIn(rows: readonly LegendRow[], id: string): number {
	return rows.find((each) => each.id === id)?.count ?? 0;
}
