import { dayNumber, calendarDay } from '../dataset/calendar.ts';
import { certainlyWithin, possiblyWithin, type DateSpans } from '../dataset/date-span.ts';
import { isDate, parseDate } from '../dataset/date.ts';
import { hasBit } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import type { Passing } from '../graph/facets/select.ts';
import { lifeYears } from '../graph/lives.ts';
import type { ClaimTimes } from '../graph/time.ts';

/** Claims, births and deaths year by year, and the congresses, of what passes all filters but the time. */
export interface Timeline {
	/** Every year from the first to the last. */
	readonly years: readonly TimelineYear[];
	readonly marks: readonly TimelineMark[];
	/** Claims that have no date. */
	readonly undated: number;
	/** Claims that possibly lie in a year before the first, or after the last. */
	readonly before: number;
	readonly after: number;
}

export interface TimelineYear {
	readonly year: number;
	/** Claims that lie in this year for certain, and those that possibly do (the certain ones included). */
	readonly certain: number;
	readonly possible: number;
	readonly births: number;
	readonly deaths: number;
}

/** A congress or conference. */
export interface TimelineMark {
	readonly id: string;
	readonly label: string;
	/** Its first day, in days since 1970-01-01. */
	readonly day: number;
}

export function composeTimeline(graph: Graph, index: FacetIndex, passing: Passing): Timeline {
	const { first, last } = spanOfYears(graph, index.times);
	const { spans, undated } = index.times;
	const years = Array.from({ length: last - first + 1 }, (_, at) => {
		const year = first + at;
		return { year, ...periodOf(year), certain: 0, possible: 0, births: 0, deaths: 0 };
	});
	const edges = { before: 0, after: 0, undated: 0 };
	for (let claim = 0; claim < index.claimCount; claim++) {
		if (!hasBit(passing.claims, claim)) continue;
		const dates = spans[claim];
		if (!dates) {
			if (hasBit(undated, claim)) edges.undated++;
			continue;
		}
		const within = (earliest: number, latest: number) => possiblyWithin(dates, { earliest, latest });
		if (within(-Infinity, years[0]!.earliest - 1)) edges.before++;
		if (within(years[years.length - 1]!.latest + 1, Infinity)) edges.after++;
		const possible = yearsSpanned(dates);
		for (
			let at = Math.max(possible.first - first, 0);
			at <= Math.min(possible.last - first, last - first);
			at++
		) {
			const year = years[at]!;
			if (!possiblyWithin(dates, year)) continue;
			year.possible++;
			if (certainlyWithin(dates, year)) year.certain++;
		}
	}
	for (const [event, count] of [
		['birth', 'births'],
		['death', 'deaths']
	] as const)
		for (const [id, year] of lifeYears(graph.dataset, event)) {
			const at = years[year - first];
			if (at && hasBit(passing.entities, graph.entityIndex.get(id)!)) at[count]++;
		}
	return {
		...edges,
		years: years.map(({ year, certain, possible, births, deaths }) => ({
			year,
			certain,
			possible,
			births,
			deaths
		})),
		marks: marksOf(graph, passing)
	};
}

/** The years outside of which a date cannot be; not all within need be possible. */
function yearsSpanned({ spans }: DateSpans): { first: number; last: number } {
	const day = { first: Infinity, last: -Infinity };
	for (const { earliestStart, latestEnd } of spans) {
		day.first = Math.min(day.first, earliestStart);
		day.last = Math.max(day.last, latestEnd);
	}
	const year = (at: number) => (Number.isFinite(at) ? calendarDay(at).year : at);
	return { first: year(day.first), last: year(day.last) };
}

function periodOf(year: number) {
	return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) };
}

/** Of every two hundred dates one at either end may fall outside, so that a single early birth does not stretch the axis. */
const outside = 1 / 200;

/** The years from the first to the last of nearly all claims, births and deaths of the whole case. */
function spanOfYears({ dataset }: Graph, times: ClaimTimes): { first: number; last: number } {
	const days = times.spans.flatMap(
		(dates) => dates?.spans.flatMap((span) => [span.latestStart, span.earliestEnd]) ?? []
	);
	const years = [
		...days.filter(Number.isFinite).map((day) => calendarDay(day).year),
		...lifeYears(dataset, 'birth').values(),
		...lifeYears(dataset, 'death').values()
	].sort((a, b) => a - b);
	const drop = Math.floor(years.length * outside);
	return { first: years[drop] ?? 1900, last: years[years.length - 1 - drop] ?? 1999 };
}

const gatherings = ['congress', 'conference'];

function marksOf({ dataset, entityIndex }: Graph, { entities }: Passing): readonly TimelineMark[] {
	const marks: TimelineMark[] = [];
	for (const { entity: id, attribute, date } of dataset.attributes) {
		if (attribute !== 'start' || !hasBit(entities, entityIndex.get(id)!)) continue;
		const entity = dataset.entities[entityIndex.get(id)!]!;
		const read = parseDate(date);
		if (!gatherings.includes(entity.kind) || !isDate(read) || marks.some((mark) => mark.id === id)) continue;
		marks.push({ id, label: entity.short, day: read.earliest });
	}
	return marks.sort((a, b) => a.day - b.day);
}
