import type { Term } from '../../dataset/records.ts';
import { textWidth } from '../../scene/labels.ts';
import type { Palette } from '../../scene/theme.ts';
import { lifeMessages as words } from '../../text/life-messages.ts';
import { fill, type Language } from '../../text/text.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { drawBar } from './draw-bar.ts';

const size = 12;
const sample = 30;
const rowHeight = 20;

/** What bars mean, one after the other, in as many lines as it takes. */
export function drawLifeKey(
	certainties: readonly Term<string>[],
	{ palette, width, language }: { palette: Palette; width: number; language: Language }
): { element: SvgElement; height: number } {
	const best = certainties[0]!.id;
	const dark = { label: words.certainly[language], certainty: best, against: false, inner: true };
	const items = [
		dark,
		{ ...dark, label: words.possibly[language], inner: false },
		...certainties.slice(1).map(({ id, label }) => {
			return {
				...dark,
				label: fill(words.sure[language], { certainty: label }),
				certainty: id,
				inner: false
			};
		}),
		{ ...dark, label: words.against[language], against: true }
	];
	let [x, y] = [0, rowHeight / 2];
	const parts = items.map(({ label, inner, ...look }) => {
		const needed = sample + 7 + textWidth(label, false) * size;
		if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
		const whole = { from: x + 1, to: x + sample };
		const middle = { from: x + 8, to: x + sample - 7 };
		const drawn = svg('g', {}, [
			drawBar([whole], inner ? [middle] : [], y, { ...look, selected: false }, palette),
			svg('text', { x: round(x + sample + 7), y: y + 4, 'font-size': size, fill: palette.ink }, [label])
		]);
		x += needed + 18;
		return drawn;
	});
	return { element: svg('g', {}, parts), height: y + rowHeight / 2 };
}
