import { calendarDay } from '../../dataset/calendar.ts';
import type { Graph } from '../../graph/build.ts';
import type { ClaimTimes, Time } from '../../graph/time.ts';
import type { ChartGroup } from './chart-group.ts';
import type { Life } from './life.ts';

/** What is needed to tell of the lives of groups. */
export interface LifeInput {
	readonly graph: Graph;
	readonly times: ClaimTimes;
	readonly lives: readonly (Life | undefined)[];
	readonly groups: readonly ChartGroup[];
	/** The time chosen on the timeline. */
	readonly time: Time | undefined;
}

/** Of every fifty dates one at either end may fall outside, so that a single early or late one does not stretch the chart. */
const outside = 1 / 50;

/**
 * The years from the first to the last of nearly all dated claims and deaths of these people, one after the other; of
 * a period that is chosen only those in it. None when nothing is dated.
 */
export function chartYears(input: LifeInput): readonly number[] {
	const dated = [...claimYears(input), ...deathYears(input)].sort((a, b) => a - b);
	const drop = Math.floor(dated.length * outside);
	let [first, last] = [dated[drop], dated[dated.length - 1 - drop]];
	if (first === undefined || last === undefined) return [];
	if (input.time?.type === 'period') {
		first = Math.max(first, yearOr(input.time.from, first));
		last = Math.min(last, yearOr(input.time.to, last));
	}
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The year in which most of what is told of these people began, the earliest of equals; or that of a period chosen. */
export function startYear(input: LifeInput): number | undefined {
	if (input.time?.type === 'period' && Number.isFinite(input.time.from))
		return calendarDay(input.time.from).year;
	const counts = new Map<number, number>();
	for (const year of claimYears(input).sort((a, b) => a - b)) counts.set(year, (counts.get(year) ?? 0) + 1);
	let best: number | undefined;
	for (const [year, count] of counts) if (count > (counts.get(best ?? NaN) ?? 0)) best = year;
	return best;
}

/** For every dated claim of which one of these people is the subject, the first year in which it may have begun. */
function claimYears({ graph, times, groups }: LifeInput): number[] {
	const people = membersOf(groups);
	return graph.dataset.claims.flatMap((_, claim) => {
		const dates = people.has(graph.subjects[claim]!) ? times.spans[claim] : undefined;
		const day = Math.min(...(dates?.spans.map(({ earliestStart }) => earliestStart) ?? []));
		return Number.isFinite(day) ? [calendarDay(day).year] : [];
	});
}

function deathYears({ lives, groups }: LifeInput): number[] {
	return [...membersOf(groups)].flatMap((member) => {
		const day = lives[member]?.death?.earliest ?? NaN;
		return Number.isFinite(day) ? [calendarDay(day).year] : [];
	});
}

function membersOf(groups: readonly ChartGroup[]): ReadonlySet<number> {
	return new Set(groups.flatMap(({ members }) => members));
}

function yearOr(day: number, otherwise: number): number {
	return Number.isFinite(day) ? calendarDay(day).year : otherwise;
}
