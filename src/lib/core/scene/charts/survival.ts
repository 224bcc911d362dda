import { calendarDay } from '../../dataset/calendar.ts';
import { kaplanMeier, type SurvivalStep } from '../../statistics/kaplan-meier.ts';
import { firstDay } from '../time-axis.ts';
import type { ChartGroup } from './chart-group.ts';
import { startYear, type LifeInput } from './chart-years.ts';
import type { Life } from './life.ts';

/** How many of each group were alive how long after 1 January of a year; nothing where nothing is dated. */
export interface SurvivalChart {
	readonly type: 'survival';
	readonly start: number | undefined;
	readonly groups: readonly SurvivalGroup[];
}

export interface SurvivalGroup extends ChartGroup {
	/** By the day (since 1970-01-01). */
	readonly steps: readonly SurvivalStep[];
	readonly followed: readonly Followed[];
	/** Those whose date of death is too wide to count; they are followed until its earliest day. */
	readonly wide: readonly string[];
	/** Those not followed, by why. */
	readonly leftOut: Readonly<Record<Omission, readonly string[]>>;
}

/** Until which day somebody is followed, and whether it is that of the death or the last on which they are seen. */
export interface Followed {
	readonly id: string;
	readonly until: number;
	readonly died: boolean;
}

/** Died before the start; not seen after it; born after it. */
export const omissions = ['dead', 'unseen', 'unborn'] as const;
export type Omission = (typeof omissions)[number];

/** A death that may lie on so many days or fewer, five years, counts as one, in the middle of them. */
export const widestDeath = 1827;

/**
 * Whoever died is followed to the day of death, whatever its cause; of whom nobody says when, to the last day on which a
 * dated claim shows them alive. Those not known to have been alive on the first day or later are left out.
 */
export function composeSurvival(input: LifeInput): SurvivalChart {
	const start = startYear(input);
	if (start === undefined) return { type: 'survival', start, groups: [] };
	return {
		...{ type: 'survival', start },
		groups: input.groups.map((group) => followGroup(group, input, firstDay(start)))
	};
}

function followGroup(group: ChartGroup, { graph, lives }: LifeInput, start: number): SurvivalGroup {
	const followed: Followed[] = [];
	const wide: string[] = [];
	const leftOut: Record<Omission, string[]> = { dead: [], unseen: [], unborn: [] };
	for (const member of group.members) {
		const { id } = graph.dataset.entities[member]!;
		const life = lives[member]!;
		const fate = follow(life, start);
		if (typeof fate === 'string') leftOut[fate].push(id);
		else {
			followed.push({ id, ...fate });
			if (life.death && !fate.died) wide.push(id);
		}
	}
	const seen = followed.map(({ until, died }) => ({ time: until, event: died }));
	return { ...group, steps: kaplanMeier(seen), followed, wide, leftOut };
}

function follow({ notBefore, aliveUntil, death }: Life, start: number): Omit<Followed, 'id'> | Omission {
	if (notBefore > start) return 'unborn';
	const narrow = death && death.latest - death.earliest < widestDeath;
	if (!narrow) return aliveUntil < start ? 'unseen' : { until: aliveUntil, died: false };
	const until = Math.floor((death.earliest + death.latest) / 2);
	return until < start ? 'dead' : { until, died: true };
}

/** What happened to a group in one calendar year. */
export interface SurvivalYear {
	readonly year: number;
	/** Still followed when it began. */
	readonly atRisk: number;
	readonly died: readonly string[];
	/** Not seen after some day of this year. */
	readonly lost: readonly string[];
	/** The estimate at the end of the year. */
	readonly step: SurvivalStep | undefined;
}

/** A group year by year, from the start to the year in which the last one is seen. */
export function yearsOf({ followed, steps }: SurvivalGroup, start: number): readonly SurvivalYear[] {
	const yearOf = (day: number) => calendarDay(day).year;
	const last = Math.max(start, ...followed.map(({ until }) => yearOf(until)));
	return Array.from({ length: last - start + 1 }, (_, at) => {
		const year = start + at;
		const here = followed.filter(({ until }) => yearOf(until) === year);
		return {
			year,
			atRisk: followed.filter(({ until }) => until >= firstDay(year)).length,
			died: here.filter(({ died }) => died).map(({ id }) => id),
			lost: here.filter(({ died }) => !died).map(({ id }) => id),
			step: steps.findLast(({ time }) => yearOf(time) <= year)
		};
	});
}
