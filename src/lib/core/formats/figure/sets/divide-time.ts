import { formatDate } from '../../../dataset/date-words.ts';
import { countBits } from '../../../graph/bitset.ts';
import type { Time } from '../../../graph/time.ts';
import { firstDay, lastDay, yearOfDay, type TimeAxis } from '../../../scene/time-axis.ts';
import { setMessages as words } from '../../../text/set-messages.ts';
import { fill, type Language } from '../../../text/text.ts';
import { formatDay, formatPeriod } from '../../../view/time-text.ts';
import type { View } from '../../../view/view.ts';
import type { Divided, SetSource } from './division.ts';

/** Years that are divided: from one to another, both included, so many at a time. */
export interface Periods {
	readonly from: number;
	readonly to: number;
	readonly step: number;
	/** What falls into each period, or how things stood at its end. */
	readonly how: 'within' | 'standing';
}

/** Steps to choose from, in years. */
export const steps = [1, 2, 5, 10, 20] as const;

/** At first a page holds no more periods than this. */
const few = 12;

/** The periods that a view suggests: its own time, else all there is, in steps that make a page of them. */
export function suggestPeriods({ time }: Pick<View, 'time'>, axis: TimeAxis): Periods {
	const inside = (day: number) => yearOfDay(Math.max(axis.first, Math.min(axis.last, day)));
	const own = time?.type === 'period' ? time : { from: axis.first, to: time?.day ?? axis.last };
	const [from, to] = [inside(own.from), inside(own.to)];
	const step = steps.find((each) => (to - from + 1) / each <= few) ?? steps.at(-1)!;
	// Decades begin where everybody says that they do.
	const round = time?.type === 'period' ? from : Math.floor(from / step) * step;
	return { from: round, to, step, how: time?.type === 'day' ? 'standing' : 'within' };
}

/** One figure for each period; claims without a date pass all of them and are not counted. */
export function divideByTime({ view, language }: SetSource, periods: Periods): Divided {
	const { from, to, how } = periods;
	const whole: Time = { type: 'period', from: firstDay(from), to: lastDay(to) };
	return {
		label: words[how][language],
		base: { ...view, time: how === 'within' ? whole : undefined },
		counted: 'dated',
		total: (visible) => countBits(visible.claims) - visible.undated,
		divisions: periodsOf(periods).map((period) => ({
			id: period.id,
			label: nameOfTime(period.time, language),
			view: { ...view, time: period.time },
			count: (visible) => countBits(visible.claims) - visible.undated
		}))
	};
}

/** The last period may be shorter, for it ends with the last year. */
export function periodsOf({ from, to, step, how }: Periods): readonly { id: string; time: Time }[] {
	const periods: { id: string; time: Time }[] = [];
	for (let first = from; first <= to; first += step) {
		const last = Math.min(to, first + step - 1);
		const within: Time = { type: 'period', from: firstDay(first), to: lastDay(last) };
		if (how === 'standing') periods.push({ id: `${last}`, time: { type: 'day', day: lastDay(last) } });
		else periods.push({ id: first === last ? `${first}` : `${first}-${last}`, time: within });
	}
	return periods;
}

function nameOfTime(time: Time, language: Language): string {
	if (time.type === 'period') return formatDate(formatPeriod(time), language);
	return fill(words.endOf[language], { year: formatDay(time.day).slice(0, 4) });
}
